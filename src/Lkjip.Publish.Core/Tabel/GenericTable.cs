namespace Lkjip.Publish.Core;

/// <summary>Tables of <c>data/tabel/</c>: columns of input or formula, rows, a row of sums and one of means.</summary>
internal static class GenericTable
{
    /// <summary>Rows of a data file of its own.</summary>
    public static readonly TableKind Kind = new(
        SumberTabel.Tabel, null, "`data/tabel/<id>.json`",
        (block, laporan, findings) => Build(block, DataOf(block, laporan.Source)!, laporan.Source.Pemda, findings),
        TableOption.Data, TableOption.Jumlah, TableOption.JudulJumlah);

    /// <summary>Keys of the closing rows.</summary>
    public static readonly IReadOnlyList<string> ClosingKeys = ["jumlah", "rata-rata"];

    /// <summary>Builds the table of a block; the closing rows' keys are <c>jumlah</c> and <c>rata-rata</c>.</summary>
    private static ComputedTable Build(TabelBlock block, DataTabel data, Pemda pemda, FindingBag findings)
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
        GenericProvenance from = new(data, rows, formulas);
        TableShape<GenericRow> shape = new(data.Kolom.Select(kolom => Column(kolom, formulas.GetValueOrDefault(kolom.Kunci), rows, from, pemda)))
        {
            RowHeader = data.Kolom.FirstOrDefault(k => k.Tipe is ColumnKind.Teks)?.Kunci.Value ?? data.Kolom[0].Kunci.Value,
        };
        IEnumerable<TableRow<GenericRow>> tableRows = data.Baris.Select((_, i) =>
            rows.StyleOf(i) is RowStyle.Group
                ? TableRow<GenericRow>.Group(rows.KeyOf(i), rows.NameOf(i, shape.RowHeader))
                : TableRow<GenericRow>.About(rows.KeyOf(i), rows.NameOf(i, shape.RowHeader), new GenericRow(i, false, string.Empty), rows.StyleOf(i)));
        return shape.Build(block, [.. data.Kolom.Select(k => k.Kunci.Value)], tableRows.Concat(block.Jumlah ? Closing(block, data) : []), findings);
    }

    /// <summary>The data file of a block; null where there is none.</summary>
    public static DataTabel? DataOf(TabelBlock block, Laporan laporan) => laporan.Tabel.GetValueOrDefault(block.Data?.Value ?? block.Id.Value);

    private static IEnumerable<TableRow<GenericRow>> Closing(TabelBlock block, DataTabel data)
    {
        if (data.Jumlah is { } jumlah)
        {
            string judul = block.JudulJumlah ?? jumlah.Judul ?? "Jumlah";
            yield return TableRow<GenericRow>.About(ClosingKeys[0], judul, new GenericRow(null, false, judul), RowStyle.Total);
        }

        if (data.RataRata is { } mean)
        {
            string judul = mean.Judul ?? "Rata-rata";
            yield return TableRow<GenericRow>.About(ClosingKeys[1], judul, new GenericRow(null, true, judul), RowStyle.Total);
        }
    }

    private static TableColumn<GenericRow> Column(KolomTabel kolom, RumusExpression? rumus, GenericRows rows, GenericProvenance from, Pemda pemda)
    {
        SkalaPredikat? skala = kolom.Skala is { } id ? SkalaBaku.Find(pemda, id) : null;
        return TableColumn<GenericRow>.Of(
            kolom.Kunci, kolom.Judul, kolom.Tipe, row => skala is null ? rows.Cell(row, kolom) : rows.Classified(row, kolom, skala),
            kolom.Grup, GenericRows.DecimalsOf(kolom, kolom.Tipe, kolom.Rumus is not null), skala is null ? rumus is null ? "jumlah baris" : from.Words(rumus) : "skala " + skala.Nama) with
        {
            From = row => skala is null ? from.Of(row, kolom) : from.Classified(row, kolom, skala),
        };
    }
}
