namespace Lkjip.Publish.Core;

/// <summary>A report in a few plain sentences, made from its data: what a citizen asks first.</summary>
internal static class PlainSummary
{
    /// <summary>Indicators named that missed their target; the others are counted.</summary>
    private const int Named = 3;

    /// <summary>Whatever the report has data for: what was reached, what was missed, what was spent, how satisfied people were.</summary>
    public static IReadOnlyList<string> Of(RingkasanKinerja kinerja) =>
        [.. new[] { Reached(kinerja), Missed(kinerja), Spent(kinerja), Satisfaction(kinerja) }.OfType<string>()];

    private static string? Reached(RingkasanKinerja kinerja)
    {
        int all = kinerja.Indikator.Count;
        string open = kinerja.Terukur == all ? string.Empty : $" {all - kinerja.Terukur} lainnya belum dapat dibandingkan dengan targetnya.";
        return (all, kinerja.Terukur, kinerja.Tercapai) switch
        {
            (0, _, _) => null,
            (_, 0, _) => $"Laporan ini memuat {all} indikator kinerja; target dan realisasinya belum dapat dibandingkan.",
            (_, var measured, var reached) when measured == reached => measured switch
            {
                1 => $"Satu indikator kinerja diukur, dan targetnya tercapai.{open}",
                2 => $"Kedua indikator kinerja yang diukur mencapai targetnya.{open}",
                _ => $"Semua {measured} indikator kinerja yang diukur mencapai targetnya.{open}",
            },
            (_, 1, 0) => $"Satu indikator kinerja diukur, dan targetnya tidak tercapai.{open}",
            (_, var measured, 0) => $"Tidak satu pun dari {measured} indikator kinerja yang diukur mencapai targetnya.{open}",
            (_, var measured, var reached) => $"{reached} dari {measured} indikator kinerja yang diukur mencapai targetnya.{open}",
        };
    }

    private static string? Missed(RingkasanKinerja kinerja)
    {
        string[] names = [.. kinerja.Indikator.Where(i => i.Status is StatusCapaian.TidakMencapai).Select(i => i.Nama)];
        string rest = names.Length > Named ? $"; dan {names.Length - Named} lainnya" : string.Empty;
        return names.Length == 0 ? null : $"Yang belum tercapai: {string.Join("; ", names.Take(Named))}{rest}.";
    }

    private static string? Spent(RingkasanKinerja kinerja) => kinerja.Anggaran is { Pagu: { } pagu, Realisasi: { } realisasi, Serapan: { } serapan }
        ? $"Dari anggaran {FormatAngka.Ringkas(pagu)}, {FormatAngka.Ringkas(realisasi)} dibelanjakan ({FormatAngka.Persen(serapan, kinerja.Desimal)})."
        : null;

    private static string? Satisfaction(RingkasanKinerja kinerja) => kinerja.SurveiUtama is { Nilai: { } nilai } survei
        ? $"Masyarakat menilai pelayanannya {FormatAngka.Angka(nilai, 2)} dari 100{(survei.Kinerja is { } words ? $" ({words.ToLowerInvariant()})" : string.Empty)}."
        : null;
}
