namespace Lkjip.Publish.Core;

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
