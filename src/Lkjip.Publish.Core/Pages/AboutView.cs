namespace Lkjip.Publish.Core;

/// <summary>Who answers for a report, and which editions of it there are.</summary>
public sealed record AboutView
{
    /// <summary>Name and post of who answers for it; null where nobody is named.</summary>
    public SignerView? Officer { get; init; }

    /// <summary>The day or month of its first edition in words; null where it is not known.</summary>
    public string? Issued { get; init; }

    /// <summary>True where that is the date of signing, for no edition is dated.</summary>
    public bool IssuedIsSigning { get; init; }

    /// <summary>Name of the edition that is shown; null for none.</summary>
    public string? Version { get; init; }

    /// <summary>The log of editions, the newest first; empty where none is kept.</summary>
    public IReadOnlyList<EditionView> Editions { get; init; } = [];

    /// <summary>How the report is cited.</summary>
    public required CitationView Citation { get; init; }

    /// <summary>Address of the same for BibTeX, with all tables.</summary>
    public required string CitationFile { get; init; }

    /// <summary>Address of its data.</summary>
    public required string Data { get; init; }

    /// <summary>The files of the report as a whole and of all its tables together; empty for none.</summary>
    public IReadOnlyList<TakeawayFile> Files { get; init; } = [];
}
