namespace Lkjip.Publish.Core;

/// <summary>
/// Every text that pages say in the site's own voice: titles, headings of tables that join reports, sentences about figures. A language that lacks one does not compile.
/// What belongs to a report is no part of it.
/// </summary>
internal abstract class TeksPortal
{
    /// <summary>The texts in Indonesian, the language of reports.</summary>
    public static TeksPortal Indonesia { get; } = new TeksPortalIndonesia();

    private static TeksPortal Inggris { get; } = new TeksPortalInggris();

    /// <summary>The texts in a language.</summary>
    public static TeksPortal Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    /// <summary>What stands beside official figures.</summary>
    public OfficialNotes Resmi => new(TeksResmi.Of(this == Inggris ? Bahasa.En : Bahasa.Id));

    // Words of many pages.
    public abstract string Beranda { get; }
    public abstract string Draf { get; }
    public abstract string Cari { get; }
    public abstract string TidakDitemukan { get; }
    public abstract string DataTerbuka { get; }
    public abstract string Ralat { get; }
    public abstract string EdisiCetak { get; }
    public abstract string TahunKe(string tahun);
    public abstract string LaporanTahun(string tahun);
    public abstract string JumlahLaporan(int jumlah);
    public abstract string Dari(string bagian, string semua);

    // Headings of tables.
    public abstract string Tahun { get; }
    public abstract string Laporan { get; }
    public abstract string SemuaLaporan { get; }
    public abstract string PerangkatDaerah { get; }
    public abstract string PemerintahDaerah { get; }
    public abstract string Indikator { get; }
    public abstract string IndikatorTercapai { get; }
    public abstract string RataRataCapaian { get; }
    public abstract string Predikat { get; }
    public abstract string PaguRp { get; }
    public abstract string RealisasiRp { get; }
    public abstract string Serapan { get; }
    public abstract string Ikm { get; }
    public abstract string Target { get; }
    public abstract string Realisasi { get; }
    public abstract string Capaian { get; }
    public abstract string Hasil { get; }
    public abstract string Menurut { get; }
    public abstract string CatatanAngka { get; }
    public abstract string DariIndikator(int jumlah);

    // Key figures.
    public abstract string LaporanTerbit { get; }
    public abstract string OpdDiPortal { get; }
    public abstract string IndikatorMencapaiTarget { get; }
    public abstract string DihitungDariTarget { get; }
    public abstract string SerapanAnggaran { get; }
    public abstract string RealisasiAnggaran { get; }
    public abstract string RealisasiDibagiPagu { get; }
    public abstract string DariPagu(string pagu);
    public abstract string RealisasiTahun(string tahun);
    public abstract string CapaianTahun(string tahun);
    public abstract string HasilTahun(string tahun);
    public abstract string TargetSebesar(string target);
    public abstract string TanpaTarget { get; }

    // Pages of home, search, years, pemda and OPD.
    public abstract string CariUraian { get; }
    public abstract string JudulTahun(string tahun);
    public abstract string UraianTahun(string tahun);
    public abstract string TabelTahun(string tahun);
    public abstract string LaporanYangAda(string tahun);
    public abstract string JudulPemda(string pemda);
    public abstract string UraianPemda(string pemda, string tahun);
    public abstract string Provinsi(string nama);
    public abstract string NamaJenis(JenisPemda jenis);
    public abstract string TabelPemda(string tahun);
    public abstract string BelumTerbitUntuk(string tahun);
    public abstract string GrafikCapaian(string tahun);
    public abstract string GrafikSerapan(string tahun);
    public abstract string UraianOpd(string opd, string masa);
    public abstract string MasaSatuTahun(string tahun);
    public abstract string Masa(string pertama, string terakhir);
    public abstract string NamaSampai(string nama, string tahun);
    public abstract string TabelTahunOpd { get; }
    public abstract string GrafikSerapanOpd { get; }
    public abstract string GrafikTrenOpd { get; }
    public abstract string TabelIndikatorOpd { get; }
    public abstract string Iku { get; }
    public abstract string CaraUkurBerubah { get; }
    public abstract string HalamanPindah(string alamat);

    // Charts of several reports.
    public abstract string RingkasCapaian(int laporan, int tercapai);
    public abstract string Tertinggi(string apa, string tertinggi, string nama, string terendah, string namaTerendah);
    public abstract string SemuanyaSama(string apa, string nilai);
    public abstract string MencapaiTarget(string jumlah);
    public abstract string TanpaPersentase { get; }
    public abstract string BelumAdaRealisasi(string pagu);
    public abstract string BelumAdaPagu(string realisasi);
    public abstract string TanpaAnggaran { get; }

    // Pages of indicators.
    public abstract string UraianIndikator(string nama, string opd);
    public abstract string GrafikIndikator { get; }
    public abstract string TabelIndikator { get; }
    public abstract string Tujuan { get; }
    public abstract string Sasaran { get; }
    public abstract string Jenis { get; }
    public abstract string JenisIku { get; }
    public abstract string JenisBukanIku { get; }
    public abstract string Satuan { get; }
    public abstract string Arah { get; }
    public abstract string Formulasi { get; }
    public abstract string SumberData { get; }
    public abstract string AlasanDipilih { get; }
    public abstract string CaraMembaca { get; }
    public abstract string BelumDisebut { get; }
    public abstract string MenurutLaporan(string nilai);
    public abstract string TargetMenurut { get; }
    public abstract string RealisasiMenurut { get; }
    public abstract string BelumAdaKeduanya { get; }
    public abstract string DenganCapaian(string nilai, string capaian);

    // A series of an indicator.
    public abstract string ArahNaik { get; }
    public abstract string ArahTurun { get; }
    public abstract string ArahKategori { get; }
    public abstract string Melampaui { get; }
    public abstract string Sesuai { get; }
    public abstract string TidakMencapai { get; }
    public abstract string SatuanBerubah(string laporan, string menjadi, string sebelum, string dari);
    public abstract string ArahBerubah(string laporan, string menjadi, string sebelum, string dari);
    public abstract string FormulasiBerubah(string laporan, string menjadi, string sebelum, string dari);
    public abstract string TanpaAngka(string nama);
    public abstract string SatuAngka(string nama, string nilai, string tahun);
    public abstract string Tetap(string nama, string nilai, string tahun);
    public abstract string Naik(string nama, string dari, string dariTahun, string menjadi, string tahun);
    public abstract string Turun(string nama, string dari, string dariTahun, string menjadi, string tahun);
    public abstract string TargetTercapai(int tercapai, int tahun);
    public abstract string SejakCaraUkur(string tahun);
    public abstract string RingkasGrafik(int grafik, int naik, int turun, int tetap);
    public abstract string TanpaPembanding(int jumlah);

    // Pages of a report, and of data.
    public abstract string UraianLaporan(string judul, string pemda);
    public abstract string UraianCetak(string judul);
    public abstract string Reviu { get; }
    public abstract string JudulReviu(string judul);
    public abstract string UraianReviu(string judul);
    public abstract string AsalAngka(string tabel);
    public abstract string UraianAsalAngka(string tabel);
    public abstract string Data { get; }
    public abstract string JudulData(string judul);
    public abstract string UraianData(string judul, string pemda);
    public abstract string UraianDataTerbuka { get; }
    public abstract string RalatSemua { get; }
    public abstract string UraianRalatSemua { get; }
}
