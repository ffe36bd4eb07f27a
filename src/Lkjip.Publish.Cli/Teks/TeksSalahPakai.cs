using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>What can be wrong with a command line. A language that lacks a text does not compile.</summary>
internal abstract class TeksSalahPakai
{
    private static TeksSalahPakai Indonesia { get; } = new TeksSalahPakaiIndonesia();

    private static TeksSalahPakai Inggris { get; } = new TeksSalahPakaiInggris();

    /// <summary>The texts in a language.</summary>
    public static TeksSalahPakai Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    // Of every command.
    public abstract string Bantuan(string command);
    public abstract string TidakDikenal(string token);
    public abstract string MaksudAnda(string nearest);
    public abstract string PerluNilai(string option);
    public abstract string UntukSatuLaporan(string report);
    public abstract string HanyaSekali(string option);
    public abstract string BukanNilai(string value, string option, string? form);
    public abstract string Sebutkan(IEnumerable<string> arguments);
    public abstract string SebutkanPerintah(IReadOnlyList<string> commands);
    public abstract string TanpaFolderIsi(string folder);

    // Of some.
    public abstract string PilihSatu(string one, string other);
    public abstract string BukanAlamat(string url);
    public abstract string BukanJumlah(string value);
    public abstract string BukanPort(string value);
    public abstract string BukanLaporan(string value);
    public abstract string BukanTujuan(string value);
    public abstract string BukanJenis(string value);
    public abstract string BukanKolom(string value);
    public abstract string SebutkanImpor { get; }
}
