namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/tabel/&lt;id&gt;.json</c>: any table that the other data files do not hold.</summary>
public sealed record DataTabel
{
    /// <summary>The columns, from left to right.</summary>
    public required IReadOnlyList<KolomTabel> Kolom { get; init; }

    /// <summary>
    /// The rows: column key → cell. Besides the columns a row may have <c>kunci</c>, which names it (without it its number from 1 does);
    /// <c>jumlahDari</c>, a list of row keys whose numbers it sums up; <c>rumus</c>, a formula over other rows by their keys, for every column of numbers; <c>tipe</c> (<c>angka</c>, <c>rupiah</c>, <c>persen</c>) where its numbers
    /// are of another kind than their columns, as percentages below counts; and <c>gaya</c>: <c>grup</c> for a heading over the rows below, <c>subtotal</c> or <c>jumlah</c>.
    /// </summary>
    public required IReadOnlyList<IReadOnlyDictionary<string, SelTabel>> Baris { get; init; }

    /// <summary>A closing row of sums; null for none.</summary>
    public JumlahTabel? Jumlah { get; init; }

    /// <summary>A closing row of means over the rows that are no sums themselves and have a number; null for none.</summary>
    public JumlahTabel? RataRata { get; init; }
}
