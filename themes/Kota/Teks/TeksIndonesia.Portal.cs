namespace Lkjip.Publish.Theme.Kota;

/// <content>What the pages that join reports say.</content>
internal sealed partial class TeksIndonesia
{
    public override string PerangkatDaerah => "Perangkat daerah";
    public override string MenurutOpd => "Menurut perangkat daerah";
    public override string SaringOpd => "Cari perangkat daerah dalam daftar";
    public override string SaringAda => "{n} dari {all} perangkat daerah cocok.";
    public override string SaringKosong => "Tidak ada perangkat daerah yang cocok. Coba kata lain.";
    public override string BelumTerbit => "Belum terbit";
    public override string TahunLain => "Tahun lain";
    public override string KinerjaDanAnggaran => "Kinerja dan anggaran";
    public override string DuluBernama => "Nama dahulu:";
    public override string Indikator => "Indikator";
    public override string IndikatorKinerja => "Indikator kinerja";
    public override string BelumAdaIndikator => "Laporan perangkat daerah ini belum memuat data indikator.";
    public override string AngkaTerbaru => "Angka terbaru";
    public override string DariTahunKeTahun => "Dari tahun ke tahun";
    public override string BelumAdaAngkaIndikator => "Belum ada target atau realisasi yang disebut dalam laporan.";
    public override string CaraUkurBerubah => "Cara ukur indikator ini pernah berubah";
    public override string CaraUkurPenjelasan => "Angka sebelum dan sesudah perubahan tidak dapat dibandingkan langsung; karena itu garis pada grafik tidak disambung.";
    public override string TentangIndikator => "Tentang indikator ini";
    public override string IndikatorLaporan => "Indikator dalam laporan ini";
    public override string HalamanPindah => "Halaman ini sudah pindah";

    public override string SekilasTahun(int tahun) => $"Sekilas tahun {tahun}";

    public override string Perbandingan(int tahun) => $"Perbandingan perangkat daerah tahun {tahun}";

    public override string BelumTerbitPenjelasan(int tahun) =>
        $"Perangkat daerah berikut mempunyai laporan tahun lain di portal ini, tetapi laporan tahun {tahun} belum terbit.";

    public override string TentangPemda(string nama) =>
        $"Capaian kinerja dan anggaran perangkat daerah {nama}, dihitung dari laporan kinerjanya.";

    public override string LihatKinerja(string nama) => $"Lihat kinerja {nama}";

    public override string SemuaIndikator(string opd) => $"Semua indikator {opd}";

    public override string BukaAlamatBaru(string nama) => $"Buka alamat yang baru: {nama}";
}
