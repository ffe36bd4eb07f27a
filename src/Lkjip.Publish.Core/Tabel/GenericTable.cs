namespace Lkjip.Publish.Core;

/// <summary>Tables of <c>data/tabel/</c>: columns of input or formula, rows, and a row of sums.</summary>
internal static class GenericTable
{
    /// <summary>Key of the closing row.</summary>
    public const string ClosingKey = "jumlah";

    /// <summary>Builds the table of a block; the closing row's key is <c>jumlah</c>.</summary>
    public static ComputedTable Build(TabelBlock block, DataTabel data, FindingBag findings)
    {
        Dictionary<string, RumusExpression> formulas = [];
        foreach (KolomTabel kolom in data.Kolom)
        {
            if (kolom.Rumus is { } rumus && RumusParser.Parse(rumus, findings) is { } expression)
            {
                formulas[kolom.Kunci] = expression;
            }
        }

        GenericRows rows = new(data, formulas, findings);
        TableShape<int?> shape = new(data.Kolom.Select(kolom => Column(kolom, rows)))
        {
            RowHeader = data.Kolom.FirstOrDefault(k => k.Tipe is ColumnKind.Teks)?.Kunci.Value ?? data.Kolom[0].Kunci.Value,
        };
        IEnumerable<TableRow<int?>> tableRows = data.Baris.Select((_, i) =>
            rows.StyleOf(i) is RowStyle.Group
                ? TableRow<int?>.Group(rows.KeyOf(i), rows.NameOf(i, shape.RowHeader))
                : TableRow<int?>.About(rows.KeyOf(i), rows.NameOf(i, shape.RowHeader), i, rows.StyleOf(i)));
        if (data.Jumlah is { } jumlah)
        {
            tableRows = tableRows.Append(TableRow<int?>.About(ClosingKey, jumlah.Judul, null, RowStyle.Total));
        }

        return shape.Build(block, [.. data.Kolom.Select(k => k.Kunci.Value)], tableRows, findings);
    }

    private static TableColumn<int?> Column(KolomTabel kolom, GenericRows rows)
    {
        bool computed = kolom.Rumus is not null;
        int? desimal = kolom.Desimal ?? (kolom.Tipe is ColumnKind.Rupiah ? 0 : computed || kolom.Tipe is ColumnKind.Persen ? 2 : null);
        return TableColumn<int?>.Of(
            kolom.Kunci, kolom.Judul, kolom.Tipe, row => rows.Cell(row, kolom), kolom.Grup, desimal, kolom.Rumus?.Value ?? "jumlah baris");
    }
}
