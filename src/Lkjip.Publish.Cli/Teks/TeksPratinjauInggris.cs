namespace Lkjip.Publish.Cli;

/// <summary>What the preview says, in English.</summary>
internal sealed class TeksPratinjauInggris : TeksPratinjau
{
    // On the terminal.
    public override string Alamat(string address) => $"Preview: {address}";
    public override string SimpanBerkas => "Save a file, and the open page changes with it. Stop: Ctrl+C.";
    public override string Ditutup => "Preview closed.";
    public override string FolderDitunggu(string folder) => $"The content folder '{folder}' was not found; waiting for it to come back …";
    public override string TakTeramati => "This computer cannot watch files (its limit of watches may be reached); everything is read again every few seconds.";
    public override string BacaUlang => "Everything was read anew.";
    public override string TemaBerubah => "Changed: the theme";
    public override string Berubah(string path, int others) => $"Changed: {path}{(others > 0 ? $" and {others} more" : string.Empty)}";

    // In pages.
    public override string KeHalamanDepan => "To the home page";
    public override string HanyaKomputerIni => "The preview answers on this computer only.";

    public override string FolderHilang(string folder) =>
        $"The content folder '{folder}' was not found: it was moved, renamed or deleted. Bring it back; the preview goes on by itself.";

    public override string LaporanBelumTampil => "This report cannot be shown yet";

    public override string LaporanBelumTampilSebab =>
        "There are errors in its files; they are listed at the bottom of the screen. Once they are mended and saved, the page appears here by itself.";

    public override string HalamanTidakTampil => "This page cannot be shown";
    public override string PdfTidakTercetak => "The PDF cannot be printed";
    public override string HalamanLainTerbaca => "The other pages of the preview can be read all the same.";
    public override string TanpaIndeks => "The preview makes no search index, so this page holds lists only.";
    public override string CariSetelahBuild => "A site built with <code>lkjip build</code> has the search box.";
}
