namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/tercetak/&lt;id tabel&gt;.json</c>: what the published document printed in a table's derived or repeated cells.</summary>
public sealed record DataTercetak
{
    /// <summary>Row key → column key → the printed value.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, NilaiTercetak>> Baris { get; init; }

    /// <summary>Remarks on single cells, shown as notes below the table: damaged print, reconstruction, doubt.</summary>
    public IReadOnlyList<CatatanSel> Catatan { get; init; } = [];
}

/// <summary>A printed value: numbers with just the decimals that were printed, or texts; several where the cell lists several.</summary>
/// <param name="Bagian">The parts, in order; one for a plain cell.</param>
/// <param name="At">Where it was written.</param>
/// <remarks>Written as <c>84.29</c>, <c>95.00</c> (two printed decimals), <c>"A"</c> or <c>[90, "A"]</c>.</remarks>
public sealed record NilaiTercetak(IReadOnlyList<BagianTercetak> Bagian, SourcePosition At);

/// <summary>One printed number or text.</summary>
/// <param name="Angka">The number; its scale is the number of printed decimals. Null for text.</param>
/// <param name="Teks">The text; null for a number.</param>
public readonly record struct BagianTercetak(decimal? Angka, string? Teks);

/// <summary>A remark on one cell.</summary>
public sealed record CatatanSel
{
    /// <summary>Row key.</summary>
    public required Sourced<string> Baris { get; init; }

    /// <summary>Column key.</summary>
    public required Sourced<string> Kolom { get; init; }

    /// <summary>The remark.</summary>
    public required string Teks { get; init; }
}
