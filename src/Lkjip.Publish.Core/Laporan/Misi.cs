namespace Lkjip.Publish.Core;

/// <summary>A mission of the regional plan (RPJMD, RPD) or of the unit's own.</summary>
public sealed record Misi
{
    /// <summary>Unique within the file; goals name it.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>The mission's wording.</summary>
    public required string Nama { get; init; }
}
