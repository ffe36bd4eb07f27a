using System.Collections.Concurrent;
using Lkjip.Publish.Content;
using Lkjip.Publish.Core;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>Draws the pages that join reports, and writes the files that all pages share.</summary>
/// <param name="run">The run.</param>
/// <param name="content">The content, with what its pages share.</param>
/// <param name="pages">Draws.</param>
/// <param name="writer">The new site.</param>
internal sealed class PortalStage(PublishRun run, SiteContent content, PageDrawer pages, SiteWriter writer)
{
    /// <summary>Makes the site complete but for what is printed of it and told about its files.</summary>
    /// <param name="reports">All its reports.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<DrawnSite> RunAsync(WorkedReports<DrawnReport> reports, CancellationToken cancel)
    {
        ReportSummary[] summaries = [.. reports.Reports.Select(report => report.Summary)];
        ConcurrentBag<DrawnPage> written = [];
        await Parallel.ForEachAsync(
            PortalComposer.Compose(content.Situs, content.Frame, summaries, run.Options.Search),
            run.Parallel(cancel),
            async (page, _) => written.Add(await pages.WriteAsync(page, changed: null)));
        DrawnPages portal = pages.Settle(written);

        foreach (DataFile file in ReportStage.PortalFilesOf(content.Frame, summaries, portal.Entries.Concat(reports.Reports.SelectMany(report => report.Pages.Entries))))
        {
            pages.Write(file);
            pages.Links.AddAddressesOf(new SiteFile(Addresses.File(file.Address), file.Content));
        }

        WriteAssets();
        WriteLogos(summaries);
        return new DrawnSite(reports, portal, pages.Links, pages.Search);
    }

    private void WriteAssets()
    {
        foreach (ThemeAsset asset in content.Assets)
        {
            writer.Write(new SiteFile(asset.Address[1..], asset.Content));
        }
    }

    private void WriteLogos(IEnumerable<ReportSummary> summaries)
    {
        foreach (Pemda pemda in summaries.Select(s => s.Pemda).DistinctBy(p => p.Slug).Where(p => p.Logo is not null))
        {
            string logo = Addresses.Logo(pemda)![1..];
            writer.Write(new SiteFile(logo, ContentFile.ReadAllBytes(run.Options.Content.Root, logo)));
        }
    }
}
