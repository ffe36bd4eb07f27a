namespace Lkjip.Publish.Content;

/// <summary>What to read.</summary>
public sealed record ContentOptions
{
    /// <summary>The content folder.</summary>
    public required string Root { get; init; }

    /// <summary>Only reports whose id is one of these, or begins with one of these and a slash; empty reads all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>True where a report, or all reports of a folder, may belong to the selection.</summary>
    /// <param name="id"><c>pemda</c>, <c>pemda/opd</c> or <c>pemda/opd/tahun</c>.</param>
    internal bool Selects(string id) => Only.Count == 0 || Only.Any(only =>
        only == id || id.StartsWith(only + "/", StringComparison.Ordinal) || only.StartsWith(id + "/", StringComparison.Ordinal));
}
