using Lkjip.Publish.Core;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>The pages and files that join reports: made when one of them is asked for, of the summaries of all reports.</summary>
/// <param name="site">The site.</param>
internal sealed class PreviewPortal(PreviewSite site)
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<string, string> drawn = [];
    private ReportSummary[] summaries = [];
    private Dictionary<string, Page>? pages;
    private Dictionary<string, DataFile>? files;

    private Situs Situs => site.Content.Situs;

    /// <summary>A page as HTML; null where there is none of that address.</summary>
    public async Task<string?> DrawAsync(string address, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            await RefreshAsync(cancel);
            if (!drawn.TryGetValue(address, out string? html) && pages!.TryGetValue(address, out Page? page))
            {
                drawn[address] = html = await site.DrawAsync(page);
            }

            return html;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>A file that is no page; null where there is none of that address.</summary>
    public async Task<DataFile?> FileAsync(string address, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            await RefreshAsync(cancel);
            files ??= (await FilesAsync(cancel)).ToDictionary(file => file.Address);
            return files.GetValueOrDefault(address);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>The page for unknown addresses; no report is read for it.</summary>
    public Task<string> NotFoundAsync()
    {
        NotFoundPage page = PortalComposer.Compose(Situs, site.Frame, []).OfType<NotFoundPage>().Single();

        // It writes addresses from the root of the published site; here that is the root of the server.
        return site.DrawAsync(page with { Site = page.Site with { BaseUrl = null } });
    }

    private async Task RefreshAsync(CancellationToken cancel)
    {
        PreviewReport[] reports = [.. site.Reports.Values];
        ReportSummary?[] read = new ReportSummary?[reports.Length];
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel };
        await Parallel.ForAsync(0, reports.Length, parallel, async (i, token) => read[i] = await reports[i].SummaryAsync(token));
        ReportSummary[] now = [.. read.OfType<ReportSummary>().OrderBy(s => s.Card.Address, StringComparer.Ordinal)];
        if (pages is null || !now.SequenceEqual(summaries, ReferenceEqualityComparer.Instance))
        {
            summaries = now;
            drawn.Clear();
            files = null;
            pages = PortalComposer.Compose(Situs, site.Frame, now, hasIndex: false).ToDictionary(page => page.Address);
        }
    }

    private async Task<IEnumerable<DataFile>> FilesAsync(CancellationToken cancel)
    {
        List<SitemapEntry> entries = [.. pages!.Values.Where(SitemapEntry.Includes).Select(page => new SitemapEntry(page.Address, null))];
        foreach (PreviewReport report in site.Reports.Values)
        {
            entries.AddRange(await report.EntriesAsync(cancel));
        }

        // Lengths of files are told by a build: here most of them are not made.
        DataFile catalog = new DcatCatalog(Situs, site.Frame, _ => null).Write(summaries);
        return ReportStage.PortalFilesOf(site.Frame, summaries, entries).Append(catalog);
    }
}
