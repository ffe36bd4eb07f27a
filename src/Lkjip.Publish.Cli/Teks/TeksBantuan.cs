using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>The help of all commands and options. A language that lacks a text does not compile.</summary>
internal abstract class TeksBantuan
{
    private static TeksBantuan Indonesia { get; } = new TeksBantuanIndonesia();

    private static TeksBantuan Inggris { get; } = new TeksBantuanInggris();

    /// <summary>The texts in a language.</summary>
    public static TeksBantuan Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    // The frame.
    public abstract string CaraPakai { get; }
    public abstract string DaftarPerintah { get; }
    public abstract string DaftarPilihan { get; }
    public abstract string AdaPilihan { get; }
    public abstract string KodeKeluar { get; }
    public abstract string Bantuan { get; }
    public abstract string Versi { get; }
    public abstract string Lang { get; }

    // What stands for a value.
    public abstract string Perintah { get; }
    public abstract string Folder { get; }
    public abstract string Berkas { get; }
    public abstract string Nama { get; }
    public abstract string NamaFolder { get; }
    public abstract string Tahun { get; }
    public abstract string NamaLaporan { get; }
    public abstract string PilihanLaporan { get; }
    public abstract string KunciKolom { get; }

    // Commands.
    public abstract string Program { get; }
    public abstract string Build { get; }
    public abstract string Check { get; }
    public abstract string Serve { get; }
    public abstract string New { get; }
    public abstract string Import { get; }
    public abstract string Schema { get; }

    // Options of several commands.
    public abstract string Content { get; }
    public abstract string Only { get; }
    public abstract string Jobs { get; }
    public abstract string Drafts { get; }
    public abstract string Strict { get; }
    public abstract string Format { get; }
    public abstract string Theme { get; }

    // build.
    public abstract string Out { get; }
    public abstract string Pdf { get; }
    public abstract string NoPdf { get; }
    public abstract string Search { get; }
    public abstract string NoSearch { get; }
    public abstract string NoCache { get; }
    public abstract string BaseUrl { get; }

    // serve.
    public abstract string Port(int usual);
    public abstract string NoOpen { get; }

    // new.
    public abstract string Laporan { get; }
    public abstract string From { get; }

    // import.
    public abstract string To { get; }
    public abstract string Sheet { get; }
    public abstract string Kolom { get; }
    public abstract string Angka { get; }
    public abstract string Survei { get; }
    public abstract string Yes { get; }
    public abstract string Templat { get; }

    // schema.
    public abstract string OutSkema { get; }
    public abstract string Vscode { get; }
}
