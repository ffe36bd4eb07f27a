using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>What the preview says, on the terminal and in pages of its own. A language that lacks a text does not compile.</summary>
internal abstract class TeksPratinjau
{
    private static TeksPratinjau Indonesia { get; } = new TeksPratinjauIndonesia();

    private static TeksPratinjau Inggris { get; } = new TeksPratinjauInggris();

    /// <summary>The texts in a language.</summary>
    public static TeksPratinjau Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    // On the terminal.
    public abstract string Alamat(string address);
    public abstract string SimpanBerkas { get; }
    public abstract string Ditutup { get; }
    public abstract string FolderDitunggu(string folder);
    public abstract string TakTeramati { get; }
    public abstract string BacaUlang { get; }
    public abstract string TemaBerubah { get; }
    public abstract string Berubah(string path, int others);

    // In pages.
    public abstract string KeHalamanDepan { get; }
    public abstract string HanyaKomputerIni { get; }
    public abstract string FolderHilang(string folder);
    public abstract string LaporanBelumTampil { get; }
    public abstract string LaporanBelumTampilSebab { get; }
    public abstract string HalamanTidakTampil { get; }
    public abstract string PdfTidakTercetak { get; }
    public abstract string HalamanLainTerbaca { get; }
    public abstract string TanpaIndeks { get; }
    public abstract string CariSetelahBuild { get; }
}
