using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>The chart of realisasi over years.</summary>
internal static class TrendChart
{
    // Up to this many indicators each gets its sentence.
    private const int Told = 2;

    /// <summary>Drafts the chart of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="laporan">The report.</param>
    /// <param name="data">The figures that it draws.</param>
    public static ChartDraft Draft(GrafikBlock block, ReviewedLaporan laporan, ComputedTable data)
    {
        ComputedIndikator[] chosen = [.. KinerjaTable.Chosen(block.Sasaran, block.Indikator, laporan.Computed)];
        int[] years = TrendTable.Years(block, chosen);
        TrendLine[] lines = [.. chosen.Select(i => Line(i.Source, new OfficialIndikator(i, laporan.Laporan.Kepala.Desimal, laporan.Official), years))];
        return new ChartDraft(new TrendLines(lines), Describe(lines, years), data);
    }

    private static TrendLine Line(Indikator indikator, OfficialIndikator official, int[] years)
    {
        string satuan = indikator.Satuan;
        string? shown = satuan == "%" ? satuan : null;
        NilaiTahun[] known = [.. years.Select(official.Of)];
        TrendPoint[] points = [.. known.Select(year => new TrendPoint(year.Tahun, Value(year.Realisasi, shown), Value(year.Target, shown)))];
        string? unit = satuan is "%" or "Nilai" or "Indeks" ? null : satuan;
        return new TrendLine(indikator.Nama, unit, Describe(indikator.Nama, points, known), points)
        {
            Beside = [.. known.SelectMany(Beside)],
        };
    }

    /// <summary>What stands beside the values that are drawn.</summary>
    private static IEnumerable<PortalNote> Beside(NilaiTahun year) =>
    [
        .. OfficialNotes.Indonesia.Computed(Drawn(year.Realisasi), $"realisasi {Text(year.Tahun)}"), .. OfficialNotes.Indonesia.Computed(Drawn(year.Target), $"target {Text(year.Tahun)}"),
    ];

    private static OfficialFigure? Drawn(OfficialFigure? figure) => figure?.Angka is null ? null : figure;

    private static TrendValue? Value(OfficialFigure? nilai, string? satuan) => nilai is null ? null : TrendValue.Of(nilai, nilai.Angka, IndikatorText.Of(nilai, satuan));

    private static string Describe(string name, TrendPoint[] points, NilaiTahun[] years)
    {
        TrendPoint[] drawn = Drawn(points);
        if (drawn.Length == 0)
        {
            return $"{name}: tidak ada angka realisasi untuk digambar.";
        }

        (TrendPoint first, TrendPoint last) = (drawn[0], drawn[^1]);
        string movement = drawn.Length == 1 ? $"{name} {first.Realisasi!.Text} pada tahun {Text(first.Year)}"
            : Direction(drawn) == 0 ? $"{name} {last.Realisasi!.Text}, sama dengan tahun {Text(first.Year)}"
            : $"{name} {(Direction(drawn) > 0 ? "naik" : "turun")} dari {first.Realisasi!.Text} ({Text(first.Year)}) menjadi {last.Realisasi!.Text} ({Text(last.Year)})";
        decimal[] capaian = [.. years.Select(year => year.Capaian?.Exact).OfType<decimal>()];
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

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
