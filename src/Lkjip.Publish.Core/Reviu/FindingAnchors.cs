using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Ids of findings on the page of findings: made from what a finding is about, so that they stay while other lines of a file change.</summary>
internal sealed class FindingAnchors
{
    private readonly string page;
    private readonly Dictionary<Finding, string> ids = [];
    private readonly Dictionary<SourcePosition, string> figures = [];

    /// <summary>Gives every finding its id.</summary>
    /// <param name="page">Address of the page of findings.</param>
    /// <param name="findings">By place.</param>
    public FindingAnchors(string page, IEnumerable<Finding> findings)
    {
        this.page = page;
        Dictionary<string, int> uses = [];
        foreach (Finding finding in findings)
        {
            string slug = ReportOutline.Slug($"{finding.Kode} {finding.Tempat?.Id} {finding.Tempat?.Detail}");
            int use = uses[slug] = uses.GetValueOrDefault(slug) + 1;
            string id = use == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}_{use}");
            ids.TryAdd(finding, id);
            if (finding.Tercetak is not null)
            {
                figures.TryAdd(finding.At, id);
            }
        }
    }

    /// <summary>Id of a finding.</summary>
    public string IdOf(Finding finding) => ids[finding];

    /// <summary>Address of the finding about the printed figure at a place; null for none.</summary>
    public string? AddressOf(SourcePosition figure) => figures.TryGetValue(figure, out string? id) ? $"{page}#{id}" : null;

    /// <summary>Id of a figure of the prose on the page that shows it.</summary>
    /// <param name="address">What <see cref="AddressOf"/> gives for it.</param>
    public static string ProseId(string address) => address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..] + "_teks";
}
