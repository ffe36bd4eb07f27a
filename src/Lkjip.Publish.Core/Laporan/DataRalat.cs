namespace Lkjip.Publish.Core;

/// <summary>The content of <c>ralat.json</c>: what was corrected in a report after it was published.</summary>
public sealed record DataRalat
{
    /// <summary>The corrections, in the order in which they were written.</summary>
    public required IReadOnlyList<Ralat> Ralat { get; init; }
}
