namespace Lkjip.Publish.Core;

/// <summary>A row of sums.</summary>
public sealed record JumlahTabel
{
    /// <summary>Heading of the row.</summary>
    public string Judul { get; init; } = "Jumlah";

    /// <summary>Keys of the columns that are summed.</summary>
    public required IReadOnlyList<Sourced<string>> Kolom { get; init; }
}
