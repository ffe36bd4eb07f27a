namespace Lkjip.Publish.Core;

/// <summary>An edition in the log of a report.</summary>
public sealed record EdisiLaporan
{
    /// <summary>Its name, such as "1.0" or "Perubahan I".</summary>
    public required Sourced<string> Versi { get; init; }

    /// <summary>The day on which it was published.</summary>
    public required Sourced<DateOnly> Tanggal { get; init; }

    /// <summary>What is new in it, for the public.</summary>
    public required string Keterangan { get; init; }

    /// <summary>Its PDF in the report's folder <c>edisi/</c>, so that an earlier edition stays reachable; null where none is kept.</summary>
    public Sourced<string>? Berkas { get; init; }
}
