using System.Collections.Concurrent;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Brings all reports through a stage, several at a time. They are independent of each other, and their pages are not kept.</summary>
/// <param name="run">The run.</param>
/// <param name="content">The content, with what its pages share.</param>
internal sealed class ReportsStage(PublishRun run, SiteContent content)
{
    /// <summary>Reads, computes and checks them; no page is made.</summary>
    /// <returns>Their ids.</returns>
    public Task<WorkedReports<string>> CheckAsync(CancellationToken cancel) => WorkAsync(reviewed => Task.FromResult(reviewed.Laporan.Id), cancel);

    /// <summary>Reads, computes, checks and draws them.</summary>
    /// <param name="pages">Draws.</param>
    /// <param name="writer">The new site.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<WorkedReports<DrawnReport>> DrawAsync(PageDrawer pages, SiteWriter writer, CancellationToken cancel)
    {
        ComposeOptions compose = content.Compose(run.Options.Pdf);
        ReportDrawer drawer = new(run.Options.Content.Root, pages, writer);
        return WorkAsync(reviewed => drawer.DrawAsync(ReportComposer.Compose(reviewed, compose)), cancel);
    }

    private async Task<WorkedReports<T>> WorkAsync<T>(Func<ReviewedLaporan, Task<T>> work, CancellationToken cancel)
    {
        run.Progress.Stage(new Wording("Membaca dan menyusun laporan", "Reading and composing reports"), content.Source.Reports.Count);
        ConcurrentBag<(string Address, T Kept)> done = [];
        int drafts = 0;
        await Parallel.ForEachAsync(content.Source.Reports, run.Parallel(cancel), async (report, _) =>
        {
            FindingBag own = new();
            ReviewedLaporan? reviewed = ReportStage.Review(report, content.Source.Peraturan, run.Options.Drafts, own);
            if (reviewed is not null)
            {
                done.Add((Addresses.Of(reviewed.Laporan), await work(reviewed)));
            }
            else if (!own.HasErrors)
            {
                Interlocked.Increment(ref drafts);
            }

            run.Findings.AddRange((reviewed?.Findings ?? own.ToSorted()).Select(f => f with { Laporan = report.Id }));
            run.Progress.Step();
        });
        return new WorkedReports<T>([.. done.OrderBy(one => one.Address, StringComparer.Ordinal).Select(one => one.Kept)], drafts);
    }
}
