namespace Lkjip.Publish.Core;

/// <summary>Several reports of one year in a few figures.</summary>
internal static class FigureSums
{
    /// <summary>Reports published, indicators reached, money spent; what no report has data for is left out.</summary>
    /// <param name="reports">The reports of the year.</param>
    /// <param name="opd">Number of OPD that might have reported.</param>
    public static IReadOnlyList<KeyFigure> Of(IReadOnlyCollection<ReportSummary> reports, int opd) =>
        [.. new[] { Published(reports.Count, opd), Indicators(reports), Absorption(reports) }.OfType<KeyFigure>()];

    private static KeyFigure Published(int reports, int opd) =>
        new("Laporan terbit", $"{reports} dari {opd}", "perangkat daerah di portal ini", Persentase.Of(reports, opd));

    private static KeyFigure? Indicators(IReadOnlyCollection<ReportSummary> reports)
    {
        int measured = reports.Sum(r => r.Kinerja.Terukur);
        int reached = reports.Sum(r => r.Kinerja.Tercapai);
        return measured == 0
            ? null
            : new KeyFigure("Indikator mencapai target", $"{reached} dari {measured}", "dihitung dari target dan realisasi", Persentase.Of(reached, measured));
    }

    /// <summary>Only budgets of which both sides are known make a share.</summary>
    private static KeyFigure? Absorption(IReadOnlyCollection<ReportSummary> reports)
    {
        JumlahAnggaran[] known = [.. reports.Select(r => r.Kinerja.Anggaran).Where(a => a is { Pagu: not null, Realisasi: not null })];
        JumlahAnggaran sum = JumlahAnggaran.Sum(known);
        string from = known.Length == reports.Count ? string.Empty : $" ({known.Length} laporan)";
        return sum.Serapan is { } serapan
            ? new KeyFigure("Serapan anggaran", FormatAngka.Persen(serapan), $"{FormatAngka.Rupiah(sum.Realisasi!.Value)} dari {FormatAngka.Rupiah(sum.Pagu!.Value)}{from}", Math.Min(serapan, 100))
            : null;
    }
}
