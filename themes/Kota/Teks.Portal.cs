namespace Lkjip.Publish.Theme.Kota;

/// <content>What the pages that join reports say.</content>
internal static partial class Teks
{
    public const string PerangkatDaerah = "Perangkat daerah";
    public const string MenurutOpd = "Menurut perangkat daerah";
    public const string SaringOpd = "Cari perangkat daerah dalam daftar";
    public const string SaringAda = "{n} dari {all} perangkat daerah cocok.";
    public const string SaringKosong = "Tidak ada perangkat daerah yang cocok. Coba kata lain.";
    public const string BelumTerbit = "Belum terbit";
    public const string TahunLain = "Tahun lain";
    public const string KinerjaDanAnggaran = "Kinerja dan anggaran";
    public const string DuluBernama = "Nama dahulu:";
    public const string Indikator = "Indikator";
    public const string IndikatorKinerja = "Indikator kinerja";
    public const string BelumAdaIndikator = "Laporan perangkat daerah ini belum memuat data indikator.";
    public const string AngkaTerbaru = "Angka terbaru";
    public const string DariTahunKeTahun = "Dari tahun ke tahun";
    public const string BelumAdaAngkaIndikator = "Belum ada target atau realisasi yang disebut dalam laporan.";
    public const string CaraUkurBerubah = "Cara ukur indikator ini pernah berubah";
    public const string CaraUkurPenjelasan = "Angka sebelum dan sesudah perubahan tidak dapat dibandingkan langsung; karena itu garis pada grafik tidak disambung.";
    public const string TentangIndikator = "Tentang indikator ini";
    public const string IndikatorLaporan = "Indikator dalam laporan ini";
    public const string HalamanPindah = "Halaman ini sudah pindah";

    public static string SekilasTahun(int tahun) => $"Sekilas tahun {tahun}";

    public static string Perbandingan(int tahun) => $"Perbandingan perangkat daerah tahun {tahun}";

    public static string BelumTerbitPenjelasan(int tahun) =>
        $"Perangkat daerah berikut mempunyai laporan tahun lain di portal ini, tetapi laporan tahun {tahun} belum terbit.";

    public static string TentangPemda(string nama) =>
        $"Capaian kinerja dan anggaran perangkat daerah {nama}, dihitung dari laporan kinerjanya.";

    public static string LihatKinerja(string nama) => $"Lihat kinerja {nama}";

    public static string SemuaIndikator(string opd) => $"Semua indikator {opd}";

    public static string BukaAlamatBaru(string nama) => $"Buka alamat yang baru: {nama}";
}
