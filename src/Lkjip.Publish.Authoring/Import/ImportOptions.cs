namespace Lkjip.Publish.Authoring;

/// <summary>What is imported, into what.</summary>
public sealed record ImportOptions
{
    /// <summary>The content folder.</summary>
    public required string Root { get; init; }

    /// <summary>The kind of figures.</summary>
    public required ImportKind Kind { get; init; }

    /// <summary>The report.</summary>
    public required ReportId Report { get; init; }

    /// <summary>The file.</summary>
    public required string File { get; init; }

    /// <summary>Name of the sheet; null takes the first with something in it.</summary>
    public string? Sheet { get; init; }

    /// <summary>Columns named by the user: key → heading or letter.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>The notation of numbers; null lets each column decide.</summary>
    public Notation? Notation { get; init; }

    /// <summary>Id of the survey that the figures belong to; null where there is one only.</summary>
    public string? Survey { get; init; }
}
