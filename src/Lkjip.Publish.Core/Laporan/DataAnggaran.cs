namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/anggaran.json</c>: program → kegiatan → sub kegiatan → rincian.</summary>
public sealed record DataAnggaran
{
    /// <summary>The programmes, in the order of the document.</summary>
    public required IReadOnlyList<NodeAnggaran> Program { get; init; }

    /// <summary>Money spent by all programmes together, only where some of them do not state their own; the budget's total then is this figure.</summary>
    public Sourced<decimal>? Realisasi { get; init; }

    /// <summary>The same money by account (PP 12/2019 Pasal 55): belanja → jenis belanja, each below the other as <c>rincian</c>.</summary>
    public IReadOnlyList<NodeAnggaran> Belanja { get; init; } = [];
}
