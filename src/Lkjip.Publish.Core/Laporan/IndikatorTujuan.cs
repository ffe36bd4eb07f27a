namespace Lkjip.Publish.Core;

/// <summary>An indicator of a goal, with the value aimed at.</summary>
public sealed record IndikatorTujuan
{
    /// <summary>Unique within the file.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>The indicator's name.</summary>
    public required string Nama { get; init; }

    /// <summary>Unit of <see cref="Target"/>.</summary>
    public string? Satuan { get; init; }

    /// <summary>The value aimed at by the end of the plan, where the plan names one.</summary>
    public NilaiKinerja? Target { get; init; }
}
