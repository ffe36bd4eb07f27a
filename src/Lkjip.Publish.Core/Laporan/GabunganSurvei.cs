namespace Lkjip.Publish.Core;

/// <summary>A value that is the mean of other surveys' values, each counted once.</summary>
public sealed record GabunganSurvei
{
    /// <summary>Unique within the file, among surveys as well.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>Name of the combined value.</summary>
    public required string Nama { get; init; }

    /// <summary>Ids of the surveys or combined values of which this is the mean.</summary>
    public required IReadOnlyList<Sourced<string>> Dari { get; init; }
}
