using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>The words around findings in Indonesian.</summary>
internal sealed class TeksTemuanIndonesia : TeksTemuan
{
    public override string Galat => "galat";
    public override string Peringatan => "peringatan";
    public override string Catatan => "catatan";
    public override string Rumus => "Rumus";
    public override string Saran => "Saran";
    public override string Ditanggapi => "ditanggapi";
    public override string SudahDitanggapi => "sudah ditanggapi";
    public override string Akibat => "Akibat dari temuan ini";
    public override string AkibatDari => "Akibat dari:";

    /// <inheritdoc/>
    public override string Sebanyak(int count, Tingkat tingkat) => $"{count} {Kata(tingkat)}";
}
