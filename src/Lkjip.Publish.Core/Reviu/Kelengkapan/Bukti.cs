namespace Lkjip.Publish.Core;

/// <summary>What a table, a chart or the inline values of a paragraph show.</summary>
/// <param name="Sumber">Its data, as <see cref="PolaTabel.Sumber"/> names them.</param>
/// <param name="Bentuk">Its shape; null for inline values.</param>
/// <param name="Indikator">Id of the indicator that it is about; null where only its place tells.</param>
/// <param name="Kolom">Its columns.</param>
internal sealed record Bukti(string Sumber, string? Bentuk, string? Indikator, IReadOnlyList<KolomBukti> Kolom)
{
    /// <summary>Name of a block's data.</summary>
    public static string SourceOf(TabelBlock block) => TableKinds.NameOf(block.Sumber);

    /// <summary>Name of a block's shape; null where its data have but one.</summary>
    public static string? ShapeOf(TabelBlock block) => TableKinds.Of(block)?.Bentuk;

    /// <summary>Whether it is of a kind that satisfies a rule.</summary>
    /// <param name="pattern">The kind.</param>
    /// <param name="tahun">The report's year.</param>
    /// <param name="akhir">Last year of the plan.</param>
    public bool Matches(PolaTabel pattern, int tahun, int akhir) =>
        pattern.Sumber == Sumber
        && (pattern.Bentuk is null || pattern.Bentuk == Bentuk)
        && pattern.Kolom.All(word => Kolom.Any(k => k.Kata.Contains(word) && (pattern.Waktu is not { } time || k.IsOf(time, tahun, akhir))));
}
