using System.Collections.Concurrent;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Brings all reports through a stage, several at a time. They are independent of each other, and their pages are not kept.</summary>
/// <param name="run">The run.</param>
/// <param name="content">The content, with what its pages share.</param>
internal sealed class ReportsStage(PublishRun run, SiteContent content)
{
    /// <summary>Reads and checks them; nothing is drawn.</summary>
    public Task<WorkedReports<ReportSummary>> CheckAsync(CancellationToken cancel) => WorkAsync(pages => Task.FromResult(pages.Summary), cancel);

    /// <summary>Reads, checks and draws them.</summary>
    /// <param name="pages">Draws.</param>
    /// <param name="writer">The new site.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<WorkedReports<DrawnReport>> DrawAsync(PageDrawer pages, SiteWriter writer, CancellationToken cancel) =>
        WorkAsync(new ReportDrawer(run.Options.Content.Root, pages, writer).DrawAsync, cancel);

    private async Task<WorkedReports<T>> WorkAsync<T>(Func<ReportPages, Task<T>> work, CancellationToken cancel)
    {
        run.Progress.Stage(new Wording("Membaca dan menyusun laporan", "Reading and composing reports"), content.Source.Reports.Count);
        ComposeOptions compose = content.Compose(run.Options.Pdf);
        ConcurrentBag<(string Address, T Kept)> done = [];
        int drafts = 0;
        await Parallel.ForEachAsync(content.Source.Reports, run.Parallel(cancel), async (report, _) =>
        {
            FindingBag own = new();
            ReportPages? composed = ReportStage.Compose(report, compose, run.Options.Drafts, own);
            if (composed is not null)
            {
                done.Add((composed.Summary.Card.Address, await work(composed)));
            }
            else if (!own.HasErrors)
            {
                Interlocked.Increment(ref drafts);
            }

            run.Findings.AddRange((composed?.Findings ?? own.ToSorted()).Select(f => f with { Laporan = report.Id }));
            run.Progress.Step();
        });
        return new WorkedReports<T>([.. done.OrderBy(one => one.Address, StringComparer.Ordinal).Select(one => one.Kept)], drafts);
    }
}
