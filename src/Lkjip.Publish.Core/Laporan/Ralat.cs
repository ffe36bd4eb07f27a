namespace Lkjip.Publish.Core;

/// <summary>One correction of a published report.</summary>
public sealed record Ralat
{
    /// <summary>The day of the correction.</summary>
    public required Sourced<DateOnly> Tanggal { get; init; }

    /// <summary>Id of the table, figure, heading or chapter that was corrected; null where none bears the correction.</summary>
    public Sourced<string>? Tempat { get; init; }

    /// <summary>What of the report was corrected, in words: "Tabel 3.13, baris Program …".</summary>
    public required string Bagian { get; init; }

    /// <summary>What the report said before.</summary>
    public required string Semula { get; init; }

    /// <summary>What it says instead.</summary>
    public required string Menjadi { get; init; }

    /// <summary>Why, for the public.</summary>
    public required string Alasan { get; init; }
}
