namespace Lkjip.Publish.Core;

/// <summary>A table with its cells computed and not yet formatted.</summary>
public sealed record ComputedTable
{
    /// <summary>The block that asks for it.</summary>
    public required TabelBlock Block { get; init; }

    /// <summary>The columns shown, from left to right.</summary>
    public required IReadOnlyList<ComputedColumn> Columns { get; init; }

    /// <summary>The rows, from top to bottom.</summary>
    public required IReadOnlyList<ComputedRow> Rows { get; init; }

    /// <summary>Key of the column whose cells name their rows.</summary>
    public required string RowHeader { get; init; }

    /// <summary>All columns that the table could show, by key: prose and printed figures may name those that it does not show.</summary>
    public required Func<string, ComputedColumn?> ColumnByKey { get; init; }

    /// <summary>The keys that <see cref="ColumnByKey"/> knows, for suggestions.</summary>
    public required IReadOnlyList<string> KnownColumns { get; init; }
}

/// <summary>A column.</summary>
/// <param name="Key">Its key, in kebab-case.</param>
/// <param name="Judul">Heading.</param>
/// <param name="Kind">What its cells hold.</param>
public sealed record ComputedColumn(string Key, string Judul, ColumnKind Kind)
{
    /// <summary>Heading above several columns; null for none.</summary>
    public string? Grup { get; init; }

    /// <summary>Decimals shown; null shows numbers as they were written.</summary>
    public int? Desimal { get; init; }

    /// <summary>How its cells are computed, in words; null for inputs.</summary>
    public string? Rumus { get; init; }
}

/// <summary>A row.</summary>
/// <param name="Key">Unique within the table; printed figures and prose name it.</param>
/// <param name="Nama">What it is about, plain text.</param>
/// <param name="Style">What kind of row.</param>
/// <param name="Level">Depth in a tree, from 0.</param>
/// <param name="CellOf">The cell of a column; null where the row has none, or where a row span from above covers it.</param>
public sealed record ComputedRow(string Key, string Nama, RowStyle Style, int Level, Func<string, ComputedCell?> CellOf);

/// <summary>A cell: usually one part; several where several indicators share a cell; none for an empty cell.</summary>
public sealed record ComputedCell(IReadOnlyList<CellPart> Parts)
{
    /// <summary>An empty cell.</summary>
    public static ComputedCell Empty { get; } = new([]);

    /// <summary>True where the parts are shown as a numbered list.</summary>
    public bool IsList { get; init; }

    /// <summary>Rows covered.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>A small line below; null for none.</summary>
    public string? Small { get; init; }

    /// <summary>A cell with one text.</summary>
    public static ComputedCell Text(string? text) => text is null ? Empty : new([new CellPart(null, text)]);

    /// <summary>A cell with one number.</summary>
    public static ComputedCell Number(decimal? value) => value is { } v ? new([new CellPart(v, null)]) : Empty;

    /// <summary>A cell with one value and its unit.</summary>
    public static ComputedCell Value(NilaiKinerja? nilai, string? satuan) => Values([(nilai, satuan)]);

    /// <summary>A cell with one value per indicator.</summary>
    public static ComputedCell Values(IEnumerable<(NilaiKinerja? Nilai, string? Satuan)> values)
    {
        CellPart[] parts = [.. values.Select(v => new CellPart(v.Nilai?.Angka, v.Nilai?.Kategori, v.Satuan))];
        return parts.All(p => p.IsEmpty) ? Empty : new(parts);
    }
}

/// <summary>One value of a cell.</summary>
/// <param name="Angka">The number; null for text.</param>
/// <param name="Teks">The text, or the category that goes with the number.</param>
/// <param name="Satuan">Unit; null or empty for none.</param>
public readonly record struct CellPart(decimal? Angka, string? Teks, string? Satuan = null)
{
    /// <summary>True without number and text.</summary>
    public bool IsEmpty => Angka is null && Teks is null;
}
