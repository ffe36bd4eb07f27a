namespace Lkjip.Publish.Theme.Kota;

/// <summary>What the theme says to readers who compare reports.</summary>
internal static class TeksBanding
{
    public const string Perbandingan = "Perbandingan";
    public const string Pengantar = "Letakkan dua laporan berdampingan: indikator, capaian, predikat, anggaran dan kepuasan masyarakat, dengan selisihnya.";
    public const string TahunKeTahun = "Dari tahun ke tahun";
    public const string TanpaTahun = "Belum ada perangkat daerah dengan laporan dua tahun di portal ini.";
    public const string AntarOpd = "Antarperangkat daerah";
    public const string TanpaOpd = "Belum ada pemerintah daerah dengan laporan beberapa perangkat daerah dalam satu tahun.";
    public const string PilihDua = "Pilih dua laporan";
    public const string LaporanPertama = "Laporan pertama";
    public const string LaporanKedua = "Laporan kedua";
    public const string PilihLaporan = "Pilih laporan";
    public const string PerluSkrip = "Memilih sendiri dua laporan memerlukan JavaScript. Perbandingan yang sudah jadi ada di bawah.";
    public const string GagalMuat = "Angka laporan tidak dapat dimuat. Buka perbandingan yang sudah jadi di bawah.";
    public const string LaporanSama = "Pilih dua laporan yang berbeda.";
    public const string HasilSiap = "Perbandingan {a} dengan {b} tampil di bawah.";
    public const string LaporanDibandingkan = "Laporan yang dibandingkan";
    public const string SemuaPerbandingan = "Semua perbandingan";
    public const string Target = "target {n}";
    public const string Capaian = "capaian {n}";
    public const string Poin = "poin";
    public const string Membaik = "membaik";
    public const string Memburuk = "memburuk";
    public const string Tetap = "tetap";
    public const string CaraUkurBerbeda = "cara ukur berbeda";

    public static string Bandingkan(string apa) => $"Bandingkan {apa}";
}
