namespace Lkjip.Publish.Core;

/// <summary>An answer to every finding that agrees with all of its keys.</summary>
public sealed record TanggapanReviu
{
    /// <summary>Code of the findings answered, e.g. <c>LKJ201</c>.</summary>
    public required Sourced<string> Kode { get; init; }

    /// <summary>What they are about, by <see cref="Core.Tempat.Id"/>; null for any.</summary>
    public string? Tempat { get; init; }

    /// <summary>What of it is meant, by <see cref="Core.Tempat.Detail"/>; null for any.</summary>
    public string? Rincian { get; init; }

    /// <summary>What the document printed, as the finding shows it; null for anything.</summary>
    public string? Tercetak { get; init; }

    /// <summary>The answer.</summary>
    public required JenisTanggapan Tanggapan { get; init; }

    /// <summary>Why, for the public.</summary>
    public required string Alasan { get; init; }
}
