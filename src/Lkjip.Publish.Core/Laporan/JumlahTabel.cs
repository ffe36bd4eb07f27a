namespace Lkjip.Publish.Core;

/// <summary>A closing row of sums or of means.</summary>
public sealed record JumlahTabel
{
    /// <summary>Heading of the row; null for "Jumlah" or "Rata-rata".</summary>
    public string? Judul { get; init; }

    /// <summary>Keys of the columns that are summed or whose mean is taken.</summary>
    public required IReadOnlyList<Sourced<string>> Kolom { get; init; }
}
