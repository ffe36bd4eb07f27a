namespace Lkjip.Publish.Core;

/// <summary>The officer who signs.</summary>
public sealed record Penandatangan
{
    /// <summary>Post, such as "Camat Payakumbuh Selatan".</summary>
    public required string Jabatan { get; init; }

    /// <summary>Name with titles.</summary>
    public required string Nama { get; init; }

    /// <summary>Rank, such as "Pembina Tk. I".</summary>
    public string? Pangkat { get; init; }

    /// <summary>NIP of 18 digits; blanks are allowed.</summary>
    public string? Nip { get; init; }
}
