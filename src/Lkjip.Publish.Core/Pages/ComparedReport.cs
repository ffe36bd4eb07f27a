namespace Lkjip.Publish.Core;

/// <summary>A report as comparisons see it; each site publishes it as JSON, so that any two reports can be compared.</summary>
/// <param name="Card">The report.</param>
/// <param name="Figures">The same figures in the same order for every report.</param>
/// <param name="Indikator">Its indicators, in the order of the report.</param>
public sealed record ComparedReport(ReportCard Card, IReadOnlyList<ComparedValue> Figures, IReadOnlyList<ComparedIndikator> Indikator);
