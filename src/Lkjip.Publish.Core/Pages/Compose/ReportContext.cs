namespace Lkjip.Publish.Core;

/// <summary>What is known of a report while its pages are composed.</summary>
/// <param name="Reviewed">The report: checked, nothing is found any more.</param>
internal sealed record ReportContext(ReviewedLaporan Reviewed)
{
    /// <summary>The report as written.</summary>
    public Laporan Laporan => Reviewed.Laporan;

    /// <summary>The report as computed.</summary>
    public ComputedLaporan Computed => Reviewed.Computed;

    /// <summary>Numbers, ids and addresses.</summary>
    public ReportOutline Outline => Reviewed.Outline;

    /// <summary>The tables as drawn, by id.</summary>
    public required IReadOnlyDictionary<string, TableView> Tables { get; init; }

    /// <summary>Abbreviations of site and report: short form → meaning.</summary>
    public required IReadOnlyDictionary<string, string> Abbreviations { get; init; }

    /// <summary>How its tables are taken away.</summary>
    public required Takeaways Takeaways { get; init; }

    /// <summary>How the theme writes inline values.</summary>
    public ValueMarkup Values { get; init; } = ValueMarkup.Plain;
}
