namespace Lkjip.Publish.Theme.Kota;

/// <summary>What the theme says to readers who compare reports, in Indonesian.</summary>
internal sealed class TeksBandingIndonesia : TeksBanding
{
    public override string Perbandingan => "Perbandingan";
    public override string Pengantar => "Letakkan dua laporan berdampingan: indikator, capaian, predikat, anggaran dan kepuasan masyarakat, dengan selisihnya.";
    public override string TahunKeTahun => "Dari tahun ke tahun";
    public override string TanpaTahun => "Belum ada perangkat daerah dengan laporan dua tahun di portal ini.";
    public override string AntarOpd => "Antarperangkat daerah";
    public override string TanpaOpd => "Belum ada pemerintah daerah dengan laporan beberapa perangkat daerah dalam satu tahun.";
    public override string PilihDua => "Pilih dua laporan";
    public override string LaporanPertama => "Laporan pertama";
    public override string LaporanKedua => "Laporan kedua";
    public override string PilihLaporan => "Pilih laporan";
    public override string PerluSkrip => "Memilih sendiri dua laporan memerlukan JavaScript. Perbandingan yang sudah jadi ada di bawah.";
    public override string GagalMuat => "Angka laporan tidak dapat dimuat. Buka perbandingan yang sudah jadi di bawah.";
    public override string LaporanSama => "Pilih dua laporan yang berbeda.";
    public override string HasilSiap => "Perbandingan {a} dengan {b} tampil di bawah.";
    public override string LaporanDibandingkan => "Laporan yang dibandingkan";
    public override string SemuaPerbandingan => "Semua perbandingan";
    public override string BandingkanLaporan => "Bandingkan dengan laporan lain";
    public override string Bandingkan(string apa) => $"Bandingkan: {apa}";
}
