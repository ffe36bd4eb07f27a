using Lkjip.Publish.Core;
using Lkjip.Publish.Pdf;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>What is kept of a report whose pages and data files stand in the new site.</summary>
/// <param name="Summary">What lists need.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Documents">What is to be printed of it.</param>
/// <param name="Cards">What the pictures among them are printed from; the site has no such pages.</param>
internal sealed record DrawnReport(ReportSummary Summary, DrawnPages Pages, IReadOnlyList<PdfDocument> Documents, IReadOnlyList<SiteFile> Cards);
