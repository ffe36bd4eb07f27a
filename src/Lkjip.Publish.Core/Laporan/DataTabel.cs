namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/tabel/&lt;id&gt;.json</c>: any table that the other data files do not hold.</summary>
public sealed record DataTabel
{
    /// <summary>The columns, from left to right.</summary>
    public required IReadOnlyList<KolomTabel> Kolom { get; init; }

    /// <summary>
    /// The rows: column key → cell. Besides the columns a row may have <c>kunci</c>, which names it (without it its number from 1 does);
    /// <c>jumlahDari</c>, a list of row keys whose numbers it sums up; and <c>gaya</c>: <c>grup</c> for a heading over the rows below, <c>subtotal</c> or <c>jumlah</c>.
    /// </summary>
    public required IReadOnlyList<IReadOnlyDictionary<string, SelTabel>> Baris { get; init; }

    /// <summary>A closing row of sums; null for none.</summary>
    public JumlahTabel? Jumlah { get; init; }
}

/// <summary>A column of a generic table.</summary>
public sealed record KolomTabel
{
    /// <summary>Key of the cells in each row.</summary>
    public required Sourced<string> Kunci { get; init; }

    /// <summary>Heading.</summary>
    public required string Judul { get; init; }

    /// <summary>Heading above several columns.</summary>
    public string? Grup { get; init; }

    /// <summary>What the cells hold.</summary>
    public ColumnKind Tipe { get; init; }

    /// <summary>Formula over the other columns of the row; see docs/rumus.md. A column with a formula has no cells of its own.</summary>
    public Sourced<string>? Rumus { get; init; }

    /// <summary>Decimals shown; null: 0 for rupiah, 2 for formulas and percentages, else as written.</summary>
    public int? Desimal { get; init; }
}

/// <summary>A cell: text, a number, or a list of texts.</summary>
/// <param name="Teks">Text lines; empty for a number.</param>
/// <param name="Angka">The number; null for text.</param>
/// <param name="At">Where it was written.</param>
/// <param name="Daftar">True where a list was written, and is shown as one.</param>
public sealed record SelTabel(IReadOnlyList<string> Teks, decimal? Angka, SourcePosition At, bool Daftar = false);

/// <summary>A row of sums.</summary>
public sealed record JumlahTabel
{
    /// <summary>Heading of the row.</summary>
    public string Judul { get; init; } = "Jumlah";

    /// <summary>Keys of the columns that are summed.</summary>
    public required IReadOnlyList<Sourced<string>> Kolom { get; init; }
}
