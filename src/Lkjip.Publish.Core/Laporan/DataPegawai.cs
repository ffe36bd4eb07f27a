namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/pegawai.json</c>: staff counted in several ways.</summary>
public sealed record DataPegawai
{
    /// <summary>The ways to count; each adds up to the same total.</summary>
    public required IReadOnlyList<KelompokPegawai> Kelompok { get; init; }
}
