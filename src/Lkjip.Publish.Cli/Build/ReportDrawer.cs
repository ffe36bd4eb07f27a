using Lkjip.Publish.Content;
using Lkjip.Publish.Core;
using Lkjip.Publish.Data;
using Lkjip.Publish.Pdf;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>Draws reports into the new site, with the files that belong to them.</summary>
/// <param name="content">The content folder.</param>
/// <param name="pages">Draws.</param>
/// <param name="writer">The new site.</param>
internal sealed class ReportDrawer(string content, PageDrawer pages, SiteWriter writer)
{
    /// <summary>Draws one. Safe for parallel use.</summary>
    public async Task<DrawnReport> DrawAsync(ReportPages report)
    {
        List<DrawnPage> written = [];
        foreach (Page page in report.All)
        {
            written.Add(await pages.WriteAsync(page, report.Data.Dates.Changed));
        }

        foreach (DataFile file in ReportFiles.Of(report.Data))
        {
            pages.Write(file);
        }

        foreach (string file in report.Files)
        {
            writer.Write(new SiteFile(file, ContentFile.ReadAllBytes(content, file)));
        }

        ReportFrame frame = report.Report.Report;
        return new DrawnReport(report.Summary, pages.Settle(written), [.. Documents(report, frame)], frame.Picture is null ? [] : [await pages.DrawAsync(report.Card)]);
    }

    private IEnumerable<PdfDocument> Documents(ReportPages report, ReportFrame frame)
    {
        if (frame.Picture is { } picture)
        {
            yield return ReportStage.Picture(report, writer.PathOf(picture[1..]));
        }

        if (frame.Pdf is { } pdf)
        {
            yield return ReportStage.Document(report, writer.PathOf(pdf[1..]));
        }
    }
}
