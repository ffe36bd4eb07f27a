namespace Lkjip.Publish.Core;

/// <summary>Several reports of one year in a few figures.</summary>
internal static class PortalSums
{
    /// <summary>Reports published, indicators reached, money spent; what no report has data for is left out.</summary>
    /// <param name="reports">The reports of the year.</param>
    /// <param name="opd">Number of OPD that might have reported.</param>
    /// <param name="teks">The site's voice.</param>
    public static IReadOnlyList<Highlight> Of(IReadOnlyCollection<ReportSummary> reports, int opd, TeksPortal teks) =>
        [.. new[] { Published(reports.Count, opd, teks), Indicators(reports, teks), Absorption(reports, teks) }.OfType<Highlight>()];

    private static Highlight Published(int reports, int opd, TeksPortal teks) =>
        new(teks.LaporanTerbit, teks.Dari($"{reports}", $"{opd}"), teks.OpdDiPortal, Persentase.Of(reports, opd));

    private static Highlight? Indicators(IReadOnlyCollection<ReportSummary> reports, TeksPortal teks)
    {
        int measured = reports.Sum(r => r.Kinerja.Terukur);
        OfficialFigure[] reached = [.. reports.Select(r => r.Kinerja.Tercapai).OfType<OfficialFigure>()];
        OfficialFigure? sum = OfficialFigure.Derived(Count(reached.Sum(r => r.Angka)), Count(reached.Sum(r => r.Terhitung?.Angka ?? r.Angka)), reached);
        return measured == 0
            ? null
            : new Highlight(teks.IndikatorMencapaiTarget, teks.Dari($"{sum}", $"{measured}"), teks.DihitungDariTarget, Persentase.Of(sum?.Angka, measured)) { Beside = [.. teks.Resmi.Of(sum)] };
    }

    private static Figure Count(decimal? number) => new(ColumnKind.Angka, number) { Rumus = "jumlah semua laporan" };

    /// <summary>Only budgets of which both sides are known make a share.</summary>
    private static Highlight? Absorption(IReadOnlyCollection<ReportSummary> reports, TeksPortal teks)
    {
        AnggaranSummary[] known = [.. reports.Select(r => r.Kinerja.Anggaran).Where(a => a is { Pagu: not null, Realisasi: not null })];
        AnggaranSummary sum = AnggaranSummary.Sum(known);
        string from = known.Length == reports.Count ? string.Empty : $" ({teks.JumlahLaporan(known.Length)})";
        return sum.Serapan is { } serapan
            ? new Highlight(teks.SerapanAnggaran, $"{serapan}", teks.Dari(teks.Resmi.Inline(sum.Realisasi!), teks.Resmi.Inline(sum.Pagu!)) + from, Math.Min(serapan.Angka ?? 0, 100)) { Beside = [.. teks.Resmi.Of(serapan)] }
            : null;
    }
}
