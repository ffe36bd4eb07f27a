using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Ids of findings: made from what a finding is about, so that they stay while other lines of a file change.</summary>
internal static class FindingIds
{
    /// <summary>Gives an id to every finding that has none.</summary>
    /// <param name="findings">By place.</param>
    public static IReadOnlyList<Finding> Give(IReadOnlyList<Finding> findings)
    {
        Dictionary<string, int> uses = [];
        return [.. findings.Select(finding => finding.Id is null ? finding with { Id = IdOf(finding, uses) } : finding)];
    }

    private static string IdOf(Finding finding, Dictionary<string, int> uses)
    {
        string slug = ReportOutline.Slug($"{finding.Kode} {finding.Tempat?.Id} {finding.Tempat?.Detail}");
        int use = uses[slug] = uses.GetValueOrDefault(slug) + 1;
        return use == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}_{use}");
    }
}
