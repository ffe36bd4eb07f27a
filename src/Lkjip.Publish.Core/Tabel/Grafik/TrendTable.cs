using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>The figures of a chart of realisasi over years: a row for each year, under its indicator.</summary>
internal static class TrendTable
{
    /// <summary>Builds the table of a chart.</summary>
    public static ComputedTable Build(GrafikBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        TabelBlock table = ChartBlock.Of(block, SumberTabel.Kinerja, null);
        TableBuilder.CheckReferences(table, laporan, findings);
        ComputedIndikator[] chosen = [.. KinerjaTable.Chosen(table, laporan)];
        CheckYears(block, chosen, findings);
        TableShape<(ComputedIndikator Indikator, int Year)> shape = new(
        [
            TableColumn<(ComputedIndikator Indikator, int Year)>.Of("tahun", "Tahun", ColumnKind.Teks, r => ComputedCell.Text(Text(r.Year))),
            TableColumn<(ComputedIndikator Indikator, int Year)>.Of("target", "Target", ColumnKind.Nilai, r => Cell(r.Indikator, r.Indikator.TargetOf(r.Year))),
            TableColumn<(ComputedIndikator Indikator, int Year)>.Of("realisasi", "Realisasi", ColumnKind.Nilai, r => Cell(r.Indikator, r.Indikator.Source.Realisasi.GetValueOrDefault(r.Year))),
            TableColumn<(ComputedIndikator Indikator, int Year)>.Of("capaian", "Capaian", ColumnKind.Persen, r => ComputedCell.Number(r.Indikator.CapaianOf(r.Year)), null, laporan.Source.Kepala.Desimal, "realisasi ÷ target × 100"),
        ])
        {
            RowHeader = "tahun",
        };
        int[] years = Years(block, chosen);
        IEnumerable<TableRow<(ComputedIndikator Indikator, int Year)>> rows = chosen.SelectMany(i => years
            .Where(year => i.Source.Realisasi.ContainsKey(year) || i.TargetOf(year) is not null)
            .Select(year => TableRow<(ComputedIndikator Indikator, int Year)>.About($"{i.Source.Id.Value}-{Text(year)}", Text(year), (i, year)))
            .Prepend(TableRow<(ComputedIndikator Indikator, int Year)>.Group(i.Source.Id.Value, i.Source.Nama)));
        return shape.Build(table, ["tahun", "target", "realisasi", "capaian"], rows, findings);
    }

    /// <summary>The years of a chart: those of its block, else all with a realisasi, in order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="chosen">The indicators that it shows.</param>
    public static int[] Years(GrafikBlock block, ComputedIndikator[] chosen) => block.Tahun.Count == 0 || chosen.Length == 0
        ? [.. chosen.SelectMany(i => i.Source.Realisasi.Keys).Distinct().Order()]
        : [.. block.Tahun.Select(y => y.Value).Distinct().Order()];

    /// <summary>A year between two known ones may be a gap; others are not known.</summary>
    private static void CheckYears(GrafikBlock block, ComputedIndikator[] chosen, FindingBag findings)
    {
        int[] known = [.. chosen.SelectMany(i => i.Source.Realisasi.Keys.Concat(i.Source.Target.Keys).Append(i.Tahun)).Distinct()];
        foreach (Sourced<int> year in block.Tahun.Where(y => known.Length > 0 && (y.Value < known.Min() || y.Value > known.Max())))
        {
            findings.Add(InputFindings.UnknownName(year.At, new("tahun", "year"), Text(year.Value), known.Select(Text)));
        }
    }

    private static ComputedCell Cell(ComputedIndikator indikator, NilaiKinerja? nilai) =>
        ComputedCell.Value(nilai, indikator.Source.Satuan, indikator.Source.Desimal);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
