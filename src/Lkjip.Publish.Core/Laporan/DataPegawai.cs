namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/pegawai.json</c>: staff counted in several ways.</summary>
public sealed record DataPegawai
{
    /// <summary>The ways to count; each adds up to the same total.</summary>
    public required IReadOnlyList<KelompokPegawai> Kelompok { get; init; }
}

/// <summary>Staff by one characteristic, such as golongan.</summary>
public sealed record KelompokPegawai
{
    /// <summary>Unique within the file.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>The characteristic, used as column title.</summary>
    public required string Nama { get; init; }

    /// <summary>The classes with their counts.</summary>
    public required IReadOnlyList<KelasPegawai> Kelas { get; init; }
}

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
