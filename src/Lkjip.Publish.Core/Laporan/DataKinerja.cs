namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/kinerja.json</c>: tujuan → sasaran → indikator.</summary>
public sealed record DataKinerja
{
    /// <summary>The missions of the plan, where a table sums money up by them.</summary>
    public IReadOnlyList<Misi> Misi { get; init; } = [];

    /// <summary>The goals, in the order of the plan.</summary>
    public required IReadOnlyList<Tujuan> Tujuan { get; init; }
}
