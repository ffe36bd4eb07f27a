using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>What an import understood and would write. Nothing is written before it is asked to.</summary>
public sealed record ImportPlan
{
    /// <summary>The file that would be written, under the content folder.</summary>
    public required string Path { get; init; }

    /// <summary>Its bytes; null where nothing can be written.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>Sheet and columns as they were understood, for people.</summary>
    public IReadOnlyList<Wording> Columns { get; init; } = [];

    /// <summary>What was read, with totals: a table of texts, its first row the heading.</summary>
    public IReadOnlyList<IReadOnlyList<Wording>> Overview { get; init; } = [];

    /// <summary>What would change, in the order of the sheet.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>What was not understood, or does not agree.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>True where something stops the import.</summary>
    public bool Fails => Bytes is null || Findings.Any(f => f.Tingkat is Tingkat.Galat);
}
