using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>The words around findings. A language that lacks one does not compile.</summary>
internal abstract class TeksTemuan
{
    private static TeksTemuan Indonesia { get; } = new TeksTemuanIndonesia();

    private static TeksTemuan Inggris { get; } = new TeksTemuanInggris();

    /// <summary>The words in a language.</summary>
    public static TeksTemuan Of(Bahasa bahasa) => bahasa is Bahasa.En ? Inggris : Indonesia;

    public abstract string Galat { get; }
    public abstract string Peringatan { get; }
    public abstract string Catatan { get; }
    public abstract string Rumus { get; }
    public abstract string Saran { get; }
    public abstract string Ditanggapi { get; }
    public abstract string SudahDitanggapi { get; }
    public abstract string Akibat { get; }
    public abstract string AkibatDari { get; }

    /// <summary>The word for a level.</summary>
    public string Kata(Tingkat tingkat) => tingkat switch { Tingkat.Galat => Galat, Tingkat.Peringatan => Peringatan, _ => Catatan };

    /// <summary>So many findings of a level.</summary>
    public abstract string Sebanyak(int count, Tingkat tingkat);
}
