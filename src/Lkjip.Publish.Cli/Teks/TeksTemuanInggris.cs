using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>The words around findings in English.</summary>
internal sealed class TeksTemuanInggris : TeksTemuan
{
    public override string Galat => "error";
    public override string Peringatan => "warning";
    public override string Catatan => "note";
    public override string Rumus => "Formula";
    public override string Saran => "What to do";
    public override string Ditanggapi => "answered";
    public override string SudahDitanggapi => "already answered";
    public override string Akibat => "Follows from this";
    public override string AkibatDari => "Follows from:";

    /// <inheritdoc/>
    public override string Sebanyak(int count, Tingkat tingkat) => $"{count} {Kata(tingkat)}{(count == 1 ? string.Empty : "s")}";
}
