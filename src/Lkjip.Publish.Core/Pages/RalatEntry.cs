namespace Lkjip.Publish.Core;

/// <summary>A correction with its report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Ralat">The correction.</param>
/// <param name="Address">Address of the correction on the report's page.</param>
public sealed record RalatEntry(ReportCard Report, RalatView Ralat, string Address)
{
    /// <summary>All corrections of published reports, the newest first; those of one day by report, as its page has them.</summary>
    public static IReadOnlyList<RalatEntry> Of(IEnumerable<ReportSummary> reports) =>
    [
        .. reports.Where(report => !report.Card.Draf)
            .SelectMany(report => report.Ralat.Select(ralat => new RalatEntry(report.Card, ralat, $"{report.Card.Address}#{ralat.Id}")))
            .OrderByDescending(entry => entry.Ralat.Day).ThenBy(entry => entry.Report.Address, StringComparer.Ordinal).ThenBy(entry => entry.Ralat.Number),
    ];
}
