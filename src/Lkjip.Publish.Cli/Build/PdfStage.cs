using System.Collections.Concurrent;
using Lkjip.Publish.Content;
using Lkjip.Publish.Core;
using Lkjip.Publish.Pdf;

namespace Lkjip.Publish.Cli;

/// <summary>Brings the PDFs into the new site: those whose inputs have not changed from the cache, the others from the browser.</summary>
/// <param name="run">The run: whether there is a cache, and how many are printed at a time.</param>
/// <param name="writer">The new site, with all pages.</param>
/// <param name="files">Its files, and what is printed without being one of them; see <see cref="PdfPrinter.PrintAsync"/>.</param>
internal sealed class PdfStage(PublishRun run, SiteWriter writer, Func<string, ReadOnlyMemory<byte>?> files)
{
    private readonly PdfPrinterOptions printing = new() { Parallel = run.Options.Jobs };

    /// <summary>Brings all of them.</summary>
    /// <param name="documents">The PDFs of this build.</param>
    /// <param name="source">The content; a build of all of it lets the cache forget reports that are gone.</param>
    /// <param name="cancel">Gives up at once.</param>
    /// <returns>How many PDFs did not have to be printed.</returns>
    /// <exception cref="BrowserMissingException">One must be printed, and no browser is found.</exception>
    public async Task<int> RunAsync(IReadOnlyCollection<PdfDocument> documents, SiteSource source, CancellationToken cancel)
    {
        if (documents.Count == 0)
        {
            return 0;
        }

        PdfCache? cache = run.Options.Cache ? PdfCache.Open(writer.CacheFolder, files, printing) : null;
        IReadOnlyCollection<PdfDocument> changed = cache is null ? documents : await ChangedAsync(documents, cache, cancel);
        if (changed.Count > 0)
        {
            await PrintAsync(changed, cache, cancel);
        }

        if (cache is not null && run.Options.Content.Only.Count == 0)
        {
            // Drafts too, though this build may leave them out.
            cache.Sweep(source.Reports.SelectMany(report => new[] { Addresses.Print(report.Id), Addresses.Card(report.Id) }));
        }

        if (cache?.Trouble is { } trouble)
        {
            run.Findings.Add(MachineFindings.CacheNotWritten(writer.CacheFolder, trouble));
        }

        return documents.Count(IsPdf) - changed.Count(IsPdf);
    }

    private static bool IsPdf(PdfDocument document) => document.Form is PrintForm.Pdf;

    private async Task<IReadOnlyCollection<PdfDocument>> ChangedAsync(
        IReadOnlyCollection<PdfDocument> documents, PdfCache cache, CancellationToken cancel)
    {
        ConcurrentBag<PdfDocument> changed = [];
        await Parallel.ForEachAsync(documents, run.Parallel(cancel), (document, _) =>
        {
            if (cache.Reuse(document) is { } notes)
            {
                run.Findings.AddRange(notes);
            }
            else
            {
                changed.Add(document);
            }

            return ValueTask.CompletedTask;
        });
        return changed;
    }

    private async Task PrintAsync(IReadOnlyCollection<PdfDocument> documents, PdfCache? cache, CancellationToken cancel)
    {
        run.Progress.Stage(new Wording("Mencetak PDF", "Printing PDFs"), documents.Count(IsPdf));

        // Not before the pages are drawn: starting processes while the console and the thread pool were being set up has hung builds.
        await using PdfPrinter printer = await PdfPrinter.StartAsync(printing, cancel);
        await Parallel.ForEachAsync(documents, cancel, async (document, token) =>
        {
            run.Findings.AddRange(cache is null
                ? await printer.PrintAsync(document, files, token)
                : await cache.PrintAsync(document, printer.PrintAsync, token));
            if (IsPdf(document))
            {
                run.Progress.Step();
            }
        });
    }
}
