namespace Lkjip.Publish.Core;

/// <summary>One class of staff.</summary>
public sealed record KelasPegawai
{
    /// <summary>The class's name.</summary>
    public required string Nama { get; init; }

    /// <summary>Golongan or eselon that goes with the class, for staff by post.</summary>
    public string? Golongan { get; init; }

    /// <summary>Men.</summary>
    public Sourced<decimal>? LakiLaki { get; init; }

    /// <summary>Women.</summary>
    public Sourced<decimal>? Perempuan { get; init; }

    /// <summary>Men and women together, only where they are not counted apart.</summary>
    public Sourced<decimal>? Jumlah { get; init; }

    /// <summary>Everyone in the class; null where nothing is known.</summary>
    public decimal? Semua => Jumlah?.Value ?? LakiLaki?.Value + Perempuan?.Value;
}
