namespace Lkjip.Publish.Core;

/// <summary>What comparisons say.</summary>
internal static class BandingText
{
    public const string Banding = "Perbandingan";
    public const string Beranda = "Beranda";
    public const string Angka = "Angka";
    public const string Selisih = "Selisih";
    public const string SelisihCapaian = "Selisih capaian";
    public const string Indikator = "Indikator";
    public const string PerangkatDaerah = "Perangkat daerah";
    public const string Target = "Target";
    public const string Realisasi = "Realisasi";
    public const string Capaian = "Capaian";
    public const string Ikm = "IKM";
    public const string SatuanBerbeda = "cara ukur berbeda";
    public const string Membaik = "membaik";
    public const string Memburuk = "memburuk";
    public const string Tetap = "tetap";
    public const string Poin = "poin";

    public const string Catatan =
        "Semua angka dihitung dari data laporan; angka resmi yang tercetak ada di laporannya. Selisih dihitung dari angka sebelum dibulatkan; selisih persentase disebut dalam poin.";

    /// <summary>The keys of <see cref="ComparedReport.Figures"/> with their names.</summary>
    public static readonly IReadOnlyList<(string Key, string Name)> Figures =
    [
        ("indikator-tercapai", "Indikator tercapai"),
        ("rata-rata-capaian", "Rata-rata capaian"),
        ("predikat", "Predikat"),
        ("pagu", "Pagu (Rp)"),
        ("realisasi", "Realisasi anggaran (Rp)"),
        ("serapan", "Serapan anggaran"),
        ("ikm", "Indeks kepuasan masyarakat (IKM)"),
    ];

    public static string OfYears(string opd, int from, int to) => $"{opd}: {PortalReports.Text(from)} dan {PortalReports.Text(to)}";

    public static string OfOpd(string pemda, int tahun) => $"Perangkat daerah {pemda} tahun {PortalReports.Text(tahun)}";

    public static string Against(string selisih) => $"{selisih} dari rata-rata";

    public static string NoteTarget(string target) => $"target {target}";

    public static string NoteCapaian(string capaian, string? predikat) => $"capaian {capaian}{(predikat is null ? string.Empty : $" ({predikat})")}";
}
