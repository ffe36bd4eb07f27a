namespace Lkjip.Publish.Core;

/// <summary>By when a document is to be there. What is late is a note: the day of signing is known, that of handing in is not.</summary>
internal sealed record AturanWaktu
{
    /// <summary>Which document.</summary>
    public required DokumenBerbatas Dokumen { get; init; }

    /// <summary>Its name.</summary>
    public required Wording Nama { get; init; }

    /// <summary>How many months after the turn of the year: after the end of the report's year for a report, after its beginning for an agreement.</summary>
    /// <remarks>An agreement is due a month after the budget document, whose day reports do not tell; it is taken to be of January at the latest.</remarks>
    public required int Bulan { get; init; }

    /// <summary>What the regulation says.</summary>
    public required Wording Batas { get; init; }

    /// <summary>Where it says so.</summary>
    public required Wording Rujukan { get; init; }

    /// <summary>What to do.</summary>
    public required Wording Saran { get; init; }

    /// <summary>The last day for the reports of a year.</summary>
    public DateOnly LastDay(int tahun) =>
        new DateOnly(Dokumen is DokumenBerbatas.Laporan ? tahun + 1 : tahun, 1, 1).AddMonths(Bulan).AddDays(-1);
}
