namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/anggaran.json</c>: program → kegiatan → sub kegiatan → rincian.</summary>
public sealed record DataAnggaran
{
    /// <summary>The programmes, in the order of the document.</summary>
    public required IReadOnlyList<NodeAnggaran> Program { get; init; }
}
