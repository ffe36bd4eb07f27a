using Lkjip.Publish.Pdf;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>A site whose pages are all written.</summary>
/// <param name="Reports">Its reports.</param>
/// <param name="Portal">The pages that join them.</param>
/// <param name="Links">The links of all pages.</param>
/// <param name="Search">What the search shall find; null where none is wanted.</param>
internal sealed record DrawnSite(WorkedReports<DrawnReport> Reports, DrawnPages Portal, LinkCheck Links, SearchStage? Search)
{
    /// <summary>What is to be printed.</summary>
    public IReadOnlyList<PdfDocument> Documents { get; } = [.. Reports.Reports.SelectMany(report => report.Documents)];

    /// <summary>How many pages there are.</summary>
    public int PageCount => Portal.Count + Reports.Reports.Sum(report => report.Pages.Count);
}
