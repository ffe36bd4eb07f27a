namespace Lkjip.Publish.Cli;

/// <summary>What the preview's script says, in English.</summary>
internal sealed class TeksPanelInggris : TeksPanel
{
    // Names of levels: for one, for more.
    public override string[] Galat => ["error", "errors"];
    public override string[] Peringatan => ["warning", "warnings"];
    public override string[] Catatan => ["note", "notes"];

    // The panel of findings.
    public override string Temuan => "Findings";
    public override string TidakAda => "none";
    public override string TidakAdaTemuan => "There are no findings.";
    public override string SudahDitanggapi => "Already answered";
    public override string Rumus => "Formula";
    public override string Saran => "What to do";
    public override string Tunjukkan => "Show it on this page";
    public override string BukaHalaman => "Open its page";

    // The overlay.
    public override string JudulGalat => "Errors";
    public override string KeadaanBaik => "Above is the last good state; once mended, this message goes away by itself.";
    public override string Perhatian => "Attention";
    public override string Bentangkan => "Unfold";
    public override string Lipat => "Fold";
    public override string Terputus => "The preview is disconnected. Run lkjip serve again; this page connects by itself.";
    public override string Hilang => "This page exists no longer: its file was deleted or renamed. What you see is its last state.";
    public override string Diperbarui => "Page updated.";
}
