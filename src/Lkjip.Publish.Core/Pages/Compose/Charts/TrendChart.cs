using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>The chart of realisasi over years.</summary>
internal static class TrendChart
{
    // Up to this many indicators each gets its sentence.
    private const int Told = 2;

    /// <summary>Drafts the chart of a block.</summary>
    public static ChartDraft Draft(GrafikBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        TabelBlock table = ChartDraft.DataBlock(block, SumberTabel.Kinerja, null);
        TableBuilder.CheckReferences(table, laporan, findings);
        ComputedIndikator[] chosen = [.. KinerjaTable.Chosen(table, laporan)];
        int[] years = Years(block, chosen, findings);
        TrendLine[] lines = [.. chosen.Select(i => Line(i, years))];
        return new ChartDraft(new TrendLines(lines), Describe(lines, years), Data(table, laporan, chosen, years, findings));
    }

    /// <summary>The years of the block, else all years with a realisasi, in order. A year between two known ones may be a gap; others are not known.</summary>
    private static int[] Years(GrafikBlock block, ComputedIndikator[] chosen, FindingBag findings)
    {
        if (block.Tahun.Count == 0 || chosen.Length == 0)
        {
            return [.. chosen.SelectMany(i => i.Source.Realisasi.Keys).Distinct().Order()];
        }

        int[] known = [.. chosen.SelectMany(i => i.Source.Realisasi.Keys.Concat(i.Source.Target.Keys).Append(i.Tahun)).Distinct()];
        foreach (Sourced<int> year in block.Tahun.Where(y => y.Value < known.Min() || y.Value > known.Max()))
        {
            findings.Add(InputFindings.UnknownName(year.At, new("tahun", "year"), Text(year.Value), known.Select(Text)));
        }

        return [.. block.Tahun.Select(y => y.Value).Distinct().Order()];
    }

    private static TrendLine Line(ComputedIndikator indikator, int[] years)
    {
        string satuan = indikator.Source.Satuan;
        string? shown = satuan == "%" ? satuan : null;
        TrendPoint[] points =
        [
            .. years.Select(year => new TrendPoint(
                year, Value(indikator, indikator.Source.Realisasi.GetValueOrDefault(year), shown), Value(indikator, indikator.TargetOf(year), shown))),
        ];
        string? unit = satuan is "%" or "Nilai" or "Indeks" ? null : satuan;
        return new TrendLine(indikator.Source.Nama, unit, Describe(indikator, points), points);
    }

    private static TrendValue? Value(ComputedIndikator indikator, NilaiKinerja? nilai, string? satuan) =>
        nilai is null ? null : new TrendValue(nilai.Angka, IndikatorText.Of(nilai, satuan, indikator.Source.Desimal));

    private static string Describe(ComputedIndikator indikator, TrendPoint[] points)
    {
        string name = indikator.Source.Nama;
        TrendPoint[] drawn = Drawn(points);
        if (drawn.Length == 0)
        {
            return $"{name}: tidak ada angka realisasi untuk digambar.";
        }

        (TrendPoint first, TrendPoint last) = (drawn[0], drawn[^1]);
        string movement = drawn.Length == 1 ? $"{name} {first.Realisasi!.Text} pada tahun {Text(first.Year)}"
            : Direction(drawn) == 0 ? $"{name} {last.Realisasi!.Text}, sama dengan tahun {Text(first.Year)}"
            : $"{name} {(Direction(drawn) > 0 ? "naik" : "turun")} dari {first.Realisasi!.Text} ({Text(first.Year)}) menjadi {last.Realisasi!.Text} ({Text(last.Year)})";
        decimal[] capaian = [.. points.Select(p => indikator.CapaianOf(p.Year)).OfType<decimal>()];
        return capaian.Length == 0
            ? movement + "."
            : $"{movement}; target tercapai pada {capaian.Count(c => c >= 100)} dari {capaian.Length} tahun yang bertarget.";
    }

    private static string Describe(TrendLine[] lines, int[] years)
    {
        if (lines.Length <= Told)
        {
            return lines.Length == 0 ? "Tidak ada indikator yang dipilih." : string.Join(" ", lines.Select(l => l.Description));
        }

        int[] directions = [.. lines.Select(l => Drawn(l.Points)).Where(p => p.Length > 1).Select(Direction)];
        string rest = directions.Length < lines.Length ? $"; {lines.Length - directions.Length} tanpa pembanding" : string.Empty;
        return years.Length == 0
            ? $"{lines.Length} indikator tanpa angka realisasi."
            : $"Dari {lines.Length} indikator, {directions.Count(d => d > 0)} naik, {directions.Count(d => d < 0)} turun dan {directions.Count(d => d == 0)} tetap antara tahun {Text(years[0])} dan {Text(years[^1])}{rest}.";
    }

    private static TrendPoint[] Drawn(IEnumerable<TrendPoint> points) => [.. points.Where(p => p.Realisasi?.Value is not null)];

    private static int Direction(TrendPoint[] drawn) => decimal.Compare(drawn[^1].Realisasi!.Value!.Value, drawn[0].Realisasi!.Value!.Value);

    private static ComputedTable Data(TabelBlock table, ComputedLaporan laporan, ComputedIndikator[] chosen, int[] years, FindingBag findings)
    {
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
        IEnumerable<TableRow<(ComputedIndikator Indikator, int Year)>> rows = chosen.SelectMany(i => years
            .Where(year => i.Source.Realisasi.ContainsKey(year) || i.TargetOf(year) is not null)
            .Select(year => TableRow<(ComputedIndikator Indikator, int Year)>.About($"{i.Source.Id.Value}-{Text(year)}", Text(year), (i, year)))
            .Prepend(TableRow<(ComputedIndikator Indikator, int Year)>.Group(i.Source.Id.Value, i.Source.Nama)));
        return shape.Build(table, ["tahun", "target", "realisasi", "capaian"], rows, findings);
    }

    private static ComputedCell Cell(ComputedIndikator indikator, NilaiKinerja? nilai) =>
        ComputedCell.Value(nilai, indikator.Source.Satuan, indikator.Source.Desimal);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
