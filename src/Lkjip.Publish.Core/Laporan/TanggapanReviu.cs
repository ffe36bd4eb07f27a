namespace Lkjip.Publish.Core;

/// <summary>A publisher's answer to a finding.</summary>
public sealed record TanggapanReviu
{
    /// <summary>The finding's code.</summary>
    public required Sourced<string> Kode { get; init; }

    /// <summary>The table, indicator or value meant; null for any.</summary>
    public string? Tempat { get; init; }

    /// <summary>What of it is meant; null for any.</summary>
    public string? Rincian { get; init; }

    /// <summary>What the document printed there; null for any.</summary>
    public string? Tercetak { get; init; }

    /// <summary>How the finding was dealt with.</summary>
    public required JenisTanggapan Tanggapan { get; init; }

    /// <summary>Why.</summary>
    public required string Alasan { get; init; }
}
