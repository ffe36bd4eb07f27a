namespace Lkjip.Publish.Core;

/// <summary>What stands beside an official figure.</summary>
internal abstract class TeksResmi
{
    /// <summary>The texts in Indonesian, the language of reports.</summary>
    public static TeksResmi Indonesia { get; } = new TeksResmiIndonesia();

    private static TeksResmi Inggris { get; } = new TeksResmiInggris();

    /// <summary>The texts in a language.</summary>
    public static TeksResmi Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    public abstract string HasilPerhitungan(string nilai);
    public abstract string MenurutData(string nilai);
    public abstract string JugaTercetak(string nilai);
}
