namespace Lkjip.Publish.Cli;

/// <summary>What a change of the files means for the pages.</summary>
/// <param name="Everything">True where any page may be another.</param>
/// <param name="Reports">Ids of the reports that are read again.</param>
/// <param name="Assets">Addresses of pictures that changed behind the same address.</param>
internal sealed record PreviewChange(bool Everything, IReadOnlySet<string> Reports, IReadOnlyList<string> Assets)
{
    /// <summary>True where the page of an address may be another; a page that joins reports may change with each of them.</summary>
    public bool Affects(string address)
    {
        string[] parts = address.Split('/');
        string? report = parts.Length > 4 ? string.Join('/', parts[1..4]) : null;
        return Everything || (Reports.Count > 0 && (report is null || !IsYear(parts[3]) || Reports.Contains(report)));
    }

    private static bool IsYear(string part) => part.Length == 4 && part.All(char.IsAsciiDigit);
}
