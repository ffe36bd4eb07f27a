namespace Lkjip.Publish.Core;

/// <summary>Where findings stand on their page.</summary>
internal sealed class FindingAnchors
{
    private readonly string page;
    private readonly Dictionary<SourcePosition, string> figures = [];

    /// <summary>Notes where the printed figures stand that findings are about.</summary>
    /// <param name="page">Address of the page of findings.</param>
    /// <param name="findings">By place, each with its id.</param>
    public FindingAnchors(string page, IEnumerable<Finding> findings)
    {
        this.page = page;
        foreach (Finding finding in findings.Where(f => f is { Tercetak: not null, Id: not null }))
        {
            figures.TryAdd(finding.At, finding.Id!);
        }
    }

    /// <summary>Address of the finding about the printed figure at a place; null for none.</summary>
    public string? AddressOf(SourcePosition figure) => figures.TryGetValue(figure, out string? id) ? $"{page}#{id}" : null;

    /// <summary>Id of a figure of the prose on the page that shows it.</summary>
    /// <param name="address">What <see cref="AddressOf"/> gives for it.</param>
    public static string ProseId(string address) => address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..] + "_teks";
}
