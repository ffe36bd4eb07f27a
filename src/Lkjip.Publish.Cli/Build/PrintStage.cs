using Lkjip.Publish.Content;
using Lkjip.Publish.Core;
using Lkjip.Publish.Pdf;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>Makes the search index while the PDFs are printed.</summary>
/// <param name="run">The run.</param>
/// <param name="source">The content.</param>
/// <param name="writer">The new site.</param>
internal sealed class PrintStage(PublishRun run, SiteSource source, SiteWriter writer)
{
    /// <summary>Makes both. Where printing fails the index is given up, so that nothing writes any more when the new site is dropped.</summary>
    /// <param name="site">All its pages.</param>
    /// <param name="cancel">Gives up at once.</param>
    /// <exception cref="BrowserMissingException">Something must be printed, and no browser is found.</exception>
    public async Task<PrintedSite> RunAsync(DrawnSite site, CancellationToken cancel)
    {
        using CancellationTokenSource giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Task<Finding?> indexing = site.Search?.WriteAsync(writer.PathOf("pagefind"), giveUp.Token) ?? Task.FromResult<Finding?>(null);
        int unchanged;
        try
        {
            Dictionary<string, SiteFile> cards = site.Reports.Reports.SelectMany(report => report.Cards).ToDictionary(card => card.Path);
            PdfStage printing = new(run, writer, path => cards.TryGetValue(path, out SiteFile? card) ? card.Content : writer.Read(path));
            unchanged = await printing.RunAsync(site.Documents, source, cancel);
        }
        catch
        {
            await giveUp.CancelAsync();
            await ((Task)indexing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        if (await indexing is { } noSearch)
        {
            run.Findings.Add(noSearch);
        }

        return new PrintedSite(site, unchanged);
    }
}
