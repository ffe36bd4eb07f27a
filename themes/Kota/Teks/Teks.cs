using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>Every text that the theme itself says to readers. A language that lacks one does not compile.</summary>
internal abstract partial class Teks
{
    /// <summary>The texts in Indonesian, the language of reports.</summary>
    public static Teks Indonesia { get; } = new TeksIndonesia();

    private static Teks Inggris { get; } = new TeksInggris();

    /// <summary>The texts in a language.</summary>
    public static Teks Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    // The frame of every page.
    public abstract string LangsungKeIsi { get; }
    public abstract string PosisiAnda { get; }
    public abstract string Hubungi { get; }
    public abstract string DibuatDengan { get; }
    public abstract string Program { get; }
    public abstract string Telepon { get; }
    public abstract string Surel { get; }

    // Search.
    public abstract string Cari { get; }
    public abstract string KataCarian { get; }
    public abstract string ContohCarian { get; }
    public abstract string Semua { get; }
    public abstract string HasilLain { get; }
    public abstract string AdaHasil { get; }
    public abstract string TidakAdaHasil { get; }
    public abstract string TanpaIndeks { get; }
    public abstract string CariTanpaSkrip { get; }
    public abstract string MenurutDaerah { get; }
    public abstract string PilihDaerah { get; }
    public abstract string PilihOpd { get; }
    public abstract string PilihBab { get; }

    // Home, pemda, OPD and year.
    public abstract string LaporanTerbaru { get; }
    public abstract string Laporan { get; }
    public abstract string MenurutTahun { get; }
    public abstract string ApaItu { get; }
    public abstract string ApaItu1 { get; }
    public abstract string ApaItu2 { get; }
    public abstract string ApaItu3 { get; }
    public abstract string BelumAdaLaporan { get; }

    // Reports.
    public abstract string Lkjip { get; }
    public abstract string NamaDokumen { get; }
    public abstract string Tahun { get; }
    public abstract string Draf { get; }
    public abstract string PeringatanDraf { get; }
    public abstract string AngkaPokok { get; }
    public abstract string BacaLaporan { get; }
    public abstract string UnduhPdf { get; }
    public abstract string EdisiCetak { get; }
    public abstract string DaftarIsi { get; }
    public abstract string DaftarTabel { get; }
    public abstract string DaftarGambar { get; }
    public abstract string Ringkasan { get; }
    public abstract string IsiBab { get; }
    public abstract string IsiLaporan { get; }
    public abstract string Sebelumnya { get; }
    public abstract string Berikutnya { get; }
    public abstract string PindahBab { get; }
    public abstract string KembaliKeLaporan { get; }
    public abstract string PenjelasanSelisih { get; }

    // Corrections.
    public abstract string Ralat { get; }
    public abstract string Nomor { get; }
    public abstract string Tanggal { get; }
    public abstract string Bagian { get; }
    public abstract string Semula { get; }
    public abstract string Menjadi { get; }
    public abstract string Alasan { get; }

    // Bound files.
    public abstract string BerkasLampiran { get; }

    // Findings.
    public abstract string JudulReviu { get; }
    public abstract string LihatReviu { get; }
    public abstract string PengantarReviu1 { get; }
    public abstract string PengantarReviu2 { get; }
    public abstract string AkibatDari { get; }
    public abstract string SaringCatatan { get; }
    public abstract string SaringCatatanAda { get; }
    public abstract string SaringCatatanKosong { get; }
    public abstract string UnduhCatatan { get; }
    public abstract string Peringatan { get; }
    public abstract string DiperiksaMenurut { get; }
    public abstract string JudulAngkaBebas { get; }
    public abstract string PengantarAngkaBebas { get; }
    public abstract string Tempat { get; }
    public abstract string AngkaResmi { get; }
    public abstract string AngkaTerhitung { get; }
    public abstract string AngkaPembanding { get; }
    public abstract string Penjelasan { get; }
    public abstract string MenurutData { get; }

    // Parts of a chapter.
    public abstract string Sumber { get; }
    public abstract string Catatan { get; }
    public abstract string CaraHitung { get; }
    public abstract string CaraHitungPenjelasan { get; }
    public abstract string RincianHitungan { get; }
    public abstract string LewatiTabel { get; }
    public abstract string AsalAngka { get; }
    public abstract string KembaliKeTabel { get; }
    public abstract string RumusKolom { get; }
    public abstract string SebelumPembulatan { get; }
    public abstract string DiDokumen { get; }
    public abstract string AsalAngkaPenjelasan { get; }
    public abstract string Rumus { get; }
    public abstract string Keterangan { get; }
    public abstract string Tercetak { get; }
    public abstract string Terhitung { get; }
    public abstract string GambarBelumAda { get; }
    public abstract string AngkaDalamTabel { get; }
    public abstract string Capaian { get; }
    public abstract string Target { get; }
    public abstract string TargetSeratus { get; }
    public abstract string Realisasi { get; }
    public abstract string PaguSeratus { get; }
    public abstract string BukanDariNol { get; }
    public abstract string KembaliKeSel { get; }
    public abstract string Nip { get; }

    // The print edition on a screen.
    public abstract string PetunjukCetak { get; }

    public abstract string Disusun { get; }
    public abstract string Data { get; }
    public abstract string JudulKolofon { get; }
    public abstract string CaraAngka { get; }
    public abstract string CaraAngka1 { get; }
    public abstract string CaraAngka2 { get; }
    public abstract string DipakaiDi { get; }
    public abstract string EdisiWeb { get; }
    public abstract string EdisiWebPenjelasan { get; }
    public abstract string PindaiKode { get; }
    public abstract string DibuatOleh { get; }

    // 404.
    public abstract string TidakDitemukan { get; }
    public abstract string TidakDitemukanSebab { get; }
    public abstract string KeBeranda { get; }

    public abstract string JudulTahun(int tahun);

    public abstract string AngkaBerbeda(int jumlah);

    public abstract string IsiTabel(int baris, int kolom, int jumlah, int berbeda);

    public abstract string JumlahRalat(IReadOnlyList<RalatView> ralat);

    public abstract string NamaLampiran(string bab, int lembar);

    public abstract string TautanLampiran(string bab, int nomor, int banyak, AttachmentView berkas);

    public abstract string JumlahTemuan(FindingCount jumlah);

    public abstract string JudulTemuan(FindingKind jenis);

    public abstract string PengantarTemuan(FindingKind jenis);

    public abstract string Tanggapan(JenisTanggapan jenis);

    public abstract string LihatSelisih(int tanda);

    public abstract string NilaiJawaban(int nilai, string bagian);

    public abstract string LihatCatatan(string tanda);

    public abstract string Pemerintah(string pemda);

    public abstract string Kepala(string opd, int tahun);

    public abstract string TemuanReviu(FindingCount jumlah);
}
