namespace Lkjip.Publish.Core;

/// <summary>The figures that sum up a report: as its document printed them, else from its data.</summary>
internal static class Highlights
{
    /// <summary>Indicators reached, money spent, satisfaction: whatever the report has data for.</summary>
    public static IReadOnlyList<Highlight> Of(KinerjaSummary kinerja, TeksPortal teks) =>
        [.. new[] { Indicators(kinerja, teks), Absorption(kinerja, teks), Budget(kinerja, teks) }.OfType<Highlight>()];

    private static Highlight? Indicators(KinerjaSummary kinerja, TeksPortal teks) => kinerja.Tercapai is { } reached
        ? new Highlight(
            teks.IndikatorMencapaiTarget, teks.Dari($"{reached}", $"{kinerja.Terukur}"), teks.DihitungDariTarget, Share(Persentase.Of(reached.Angka, kinerja.Terukur)))
        {
            Beside = [.. teks.Resmi.Of(reached)],
        }
        : null;

    private static Highlight? Absorption(KinerjaSummary kinerja, TeksPortal teks) => kinerja.Anggaran.Serapan is { } serapan
        ? new Highlight(teks.SerapanAnggaran, $"{serapan}", teks.RealisasiDibagiPagu, Share(serapan.Angka)) { Beside = [.. teks.Resmi.Of(serapan)] }
        : null;

    private static Highlight? Budget(KinerjaSummary kinerja, TeksPortal teks) => kinerja.Anggaran is { Realisasi: { } realisasi, Pagu: { } pagu }
        ? new Highlight(teks.RealisasiAnggaran, $"{realisasi}", teks.DariPagu(teks.Resmi.Inline(pagu))) { Beside = [.. teks.Resmi.Of(realisasi)] }
        : null;

    private static decimal? Share(decimal? share) => share is { } known ? Math.Clamp(known, 0, 100) : null;
}
