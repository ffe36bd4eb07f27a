namespace Lkjip.Publish.Cli;

/// <summary>What the preview's script says, in Indonesian.</summary>
internal sealed class TeksPanelIndonesia : TeksPanel
{
    // Names of levels: for one, for more.
    public override string[] Galat => ["galat", "galat"];
    public override string[] Peringatan => ["peringatan", "peringatan"];
    public override string[] Catatan => ["catatan", "catatan"];

    // The panel of findings.
    public override string Temuan => "Temuan";
    public override string TidakAda => "tidak ada";
    public override string TidakAdaTemuan => "Tidak ada temuan.";
    public override string SudahDitanggapi => "Sudah ditanggapi";
    public override string Rumus => "Rumus";
    public override string Saran => "Saran";
    public override string Tunjukkan => "Tunjukkan di halaman ini";
    public override string BukaHalaman => "Buka halamannya";

    // The overlay.
    public override string JudulGalat => "Galat";
    public override string KeadaanBaik => "Di atas ini keadaan baik yang terakhir; setelah diperbaiki, pesan ini hilang sendiri.";
    public override string Perhatian => "Perhatian";
    public override string Bentangkan => "Bentangkan";
    public override string Lipat => "Lipat";
    public override string Terputus => "Pratinjau terputus. Jalankan lkjip serve lagi; halaman ini menyambung sendiri.";
    public override string Hilang => "Halaman ini tidak ada lagi: berkasnya dihapus atau diganti nama. Yang tampak adalah keadaannya yang terakhir.";
    public override string Diperbarui => "Halaman diperbarui.";
}
