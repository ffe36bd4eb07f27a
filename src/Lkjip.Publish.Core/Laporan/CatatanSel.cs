namespace Lkjip.Publish.Core;

/// <summary>A remark on one cell.</summary>
public sealed record CatatanSel
{
    /// <summary>Row key.</summary>
    public required Sourced<string> Baris { get; init; }

    /// <summary>Column key.</summary>
    public required Sourced<string> Kolom { get; init; }

    /// <summary>The remark.</summary>
    public required string Teks { get; init; }
}
