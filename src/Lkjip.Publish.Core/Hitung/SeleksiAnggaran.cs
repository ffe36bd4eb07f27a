namespace Lkjip.Publish.Core;

/// <summary>Which sub kegiatan of the budget are meant; empty lists mean all.</summary>
/// <param name="Sasaran">Only those that serve one of these sasaran.</param>
/// <param name="Hanya">Only these nodes, with all below them.</param>
/// <param name="Kecuali">Without these nodes.</param>
public sealed record SeleksiAnggaran(
    IReadOnlyCollection<string> Sasaran, IReadOnlyCollection<string> Hanya, IReadOnlyCollection<string> Kecuali)
{
    /// <summary>The whole budget.</summary>
    public static SeleksiAnggaran Semua { get; } = new([], [], []);

    /// <summary>True where nothing is left out.</summary>
    public bool IsWhole => Sasaran.Count == 0 && Hanya.Count == 0 && Kecuali.Count == 0;

    /// <summary>The selection that a table block asks for.</summary>
    public static SeleksiAnggaran From(TabelBlock block) =>
        new([.. block.Sasaran.Select(s => s.Value)], [.. block.Hanya.Select(s => s.Value)], [.. block.Kecuali.Select(s => s.Value)]);
}
