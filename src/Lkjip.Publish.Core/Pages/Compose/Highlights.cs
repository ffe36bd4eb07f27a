namespace Lkjip.Publish.Core;

/// <summary>The figures that sum up a report, computed from its data.</summary>
internal static class Highlights
{
    /// <summary>Indicators reached, money spent, satisfaction: whatever the report has data for.</summary>
    public static IReadOnlyList<Highlight> Of(ComputedLaporan laporan, TeksPortal teks) =>
        [.. new[] { Indicators(laporan, teks), Absorption(laporan, teks), Budget(laporan, teks) }.OfType<Highlight>()];

    private static Highlight? Indicators(ComputedLaporan laporan, TeksPortal teks)
    {
        ComputedIndikator[] measured = [.. laporan.Indikator.Where(i => i.MencapaiTarget is not null)];
        int reached = measured.Count(i => i.MencapaiTarget is true);
        return measured.Length == 0 ? null : new Highlight(
            teks.IndikatorMencapaiTarget, teks.Dari($"{reached}", $"{measured.Length}"), teks.DihitungDariTarget, Persentase.Of(reached, measured.Length));
    }

    private static Highlight? Absorption(ComputedLaporan laporan, TeksPortal teks) => laporan.JumlahAnggaran.Serapan is { } serapan
        ? new Highlight(teks.SerapanAnggaran, FormatAngka.Persen(serapan, laporan.Source.Kepala.Desimal), teks.RealisasiDibagiPagu, Math.Min(serapan, 100))
        : null;

    private static Highlight? Budget(ComputedLaporan laporan, TeksPortal teks) => laporan.JumlahAnggaran is { Realisasi: { } realisasi, Pagu: { } pagu }
        ? new Highlight(teks.RealisasiAnggaran, FormatAngka.Rupiah(realisasi), teks.DariPagu(FormatAngka.Rupiah(pagu)))
        : null;
}
