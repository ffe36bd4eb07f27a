namespace Lkjip.Publish.Core;

/// <summary>One class of staff.</summary>
public sealed record KelasPegawai
{
    /// <summary>The class's name.</summary>
    public required string Nama { get; init; }

    /// <summary>Men.</summary>
    public required Sourced<decimal> LakiLaki { get; init; }

    /// <summary>Women.</summary>
    public required Sourced<decimal> Perempuan { get; init; }
}
