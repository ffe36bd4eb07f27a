namespace Lkjip.Publish.Theme.Kota;

/// <content>What the pages that join reports say.</content>
internal abstract partial class Teks
{
    public abstract string PerangkatDaerah { get; }
    public abstract string MenurutOpd { get; }
    public abstract string SaringOpd { get; }
    public abstract string SaringAda { get; }
    public abstract string SaringKosong { get; }
    public abstract string BelumTerbit { get; }
    public abstract string TahunLain { get; }
    public abstract string KinerjaDanAnggaran { get; }
    public abstract string DuluBernama { get; }
    public abstract string Indikator { get; }
    public abstract string IndikatorKinerja { get; }
    public abstract string BelumAdaIndikator { get; }
    public abstract string AngkaTerbaru { get; }
    public abstract string DariTahunKeTahun { get; }
    public abstract string BelumAdaAngkaIndikator { get; }
    public abstract string CaraUkurBerubah { get; }
    public abstract string CaraUkurPenjelasan { get; }
    public abstract string TentangIndikator { get; }
    public abstract string IndikatorLaporan { get; }
    public abstract string HalamanPindah { get; }

    public abstract string SekilasTahun(int tahun);

    public abstract string Perbandingan(int tahun);

    public abstract string BelumTerbitPenjelasan(int tahun);

    public abstract string TentangPemda(string nama);

    public abstract string LihatKinerja(string nama);

    public abstract string SemuaIndikator(string opd);

    public abstract string BukaAlamatBaru(string nama);
}
