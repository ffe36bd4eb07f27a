namespace Lkjip.Publish.Core;

/// <summary>A cell: usually one part; several where several indicators share a cell; none for an empty cell.</summary>
public sealed record ComputedCell(IReadOnlyList<CellPart> Parts)
{
    /// <summary>An empty cell.</summary>
    public static ComputedCell Empty { get; } = new([]);

    /// <summary>True where the parts are shown as a numbered list.</summary>
    public bool IsList { get; init; }

    /// <summary>Other numbers that a printed document may show and be right, such as an index with weights of 0,11 for 1 ÷ 9.</summary>
    public IReadOnlyList<decimal> Alternatives { get; init; } = [];

    /// <summary>Rows covered.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>A small line below; null for none.</summary>
    public string? Small { get; init; }

    /// <summary>A cell with one text.</summary>
    public static ComputedCell Text(string? text) => text is null ? Empty : new([new CellPart(null, text)]);

    /// <summary>Its own format; null for that of its column.</summary>
    public CellFormat? Format { get; init; }

    /// <summary>The same cell over several rows; over none it is covered by the one above.</summary>
    public ComputedCell Over(int rows) => rows == 0 ? Empty with { RowSpan = 0 } : this with { RowSpan = rows };

    /// <summary>A cell with one number.</summary>
    public static ComputedCell Number(decimal? value) => value is { } v ? new([new CellPart(v, null)]) : Empty;

    /// <summary>A cell with one value, its unit and the decimals that are shown; null shows it as written.</summary>
    public static ComputedCell Value(NilaiKinerja? nilai, string? satuan, int? desimal) => Values([(nilai, satuan, desimal)]);

    /// <summary>A cell with one value per indicator.</summary>
    public static ComputedCell Values(IEnumerable<(NilaiKinerja? Nilai, string? Satuan, int? Desimal)> values)
    {
        CellPart[] parts = [.. values.Select(v => new CellPart(v.Nilai?.Angka, v.Nilai?.Kategori, v.Satuan) { Desimal = v.Desimal })];
        return parts.All(p => p.IsEmpty) ? Empty : new(parts);
    }
}
