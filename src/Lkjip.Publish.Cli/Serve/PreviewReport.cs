using Lkjip.Publish.Content;
using Lkjip.Publish.Core;
using Lkjip.Publish.Data;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>One report of the preview: read when it is asked for, kept until its files change, and in its last good state while they have mistakes.</summary>
/// <param name="source">Its files.</param>
/// <param name="peraturan">The registry of regulations.</param>
/// <param name="compose">What its pages share with the site.</param>
/// <param name="before">The same report before the site was opened anew; null for none.</param>
internal sealed class PreviewReport(ReportSource source, IReadOnlyList<Peraturan> peraturan, ComposeOptions compose, PreviewReport? before) : IDisposable
{
    /// <summary>A mistake may be half a file: after this it is read once more before anybody hears of it.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(40);

    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(20);

    private const int Retries = 10;

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<string, string> drawn = [];
    private readonly Dictionary<string, DataFile> files = [];
    private ReportPages? shown = before?.shown;
    private bool isGood = before?.isGood ?? false;
    private ReportSummary? summary = before?.summary;
    private Lazy<IReadOnlyList<SitemapEntry>>? entries = before?.entries;
    private IReadOnlyList<Finding> findings = [];
    private int wanted = 1;
    private int read;
    private volatile bool settles = before is not null;

    /// <summary><c>pemda/opd/tahun</c>.</summary>
    public string Id => source.Id;

    /// <summary>Its files changed: it is read again when it is asked for.</summary>
    public void Invalidate()
    {
        settles = true;
        Interlocked.Increment(ref wanted);
    }

    /// <summary>Its pages as they can be shown: the last good ones while its files have mistakes; null where there never were any.</summary>
    public Task<ReportPages?> PagesAsync(CancellationToken cancel) => WithAsync(() => Task.FromResult(shown), pages: true, cancel);

    /// <summary>What lists need of it; null where it never could be read.</summary>
    public Task<ReportSummary?> SummaryAsync(CancellationToken cancel) => WithAsync(() => Task.FromResult(summary), pages: false, cancel);

    /// <summary>Everything found in its files as they are now.</summary>
    public Task<IReadOnlyList<Finding>> FindingsAsync(CancellationToken cancel) => WithAsync(() => Task.FromResult(findings), pages: false, cancel);

    /// <summary>Its pages that search engines shall know.</summary>
    public Task<IReadOnlyList<SitemapEntry>> EntriesAsync(CancellationToken cancel) =>
        WithAsync(() => Task.FromResult(entries?.Value ?? []), pages: false, cancel);

    /// <summary>One of its pages as HTML; null where it has none of that address.</summary>
    public Task<string?> DrawAsync(string address, Func<Page, Task<string>> draw, CancellationToken cancel) => WithAsync(
        async () =>
        {
            if (!drawn.TryGetValue(address, out string? html) && shown?.All.FirstOrDefault(page => page.Address == address) is { } page)
            {
                drawn[address] = html = await draw(page);
            }

            return html;
        },
        pages: true, cancel);

    /// <summary>One of the files by which its data are taken away; null where it has none of that address.</summary>
    public Task<DataFile?> FileAsync(string address, CancellationToken cancel) => WithAsync(
        () =>
        {
            if (!files.TryGetValue(address, out DataFile? file) && shown is not null
                && ReportFiles.Of(shown.Data).Concat(SummaryJson.AllOf([shown.Summary], compose.Frame)).FirstOrDefault(f => f.Address == address) is { } made)
            {
                files[address] = file = made;
            }

            return Task.FromResult(file);
        },
        pages: true, cancel);

    /// <summary>Lets go of its pages; what lists need of it stays.</summary>
    public void Forget()
    {
        if (gate.Wait(0))
        {
            Drop();
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    private async Task<T> WithAsync<T>(Func<Task<T>> use, bool pages, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            await RefreshAsync(pages, cancel);
            return await use();
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task RefreshAsync(bool pages, CancellationToken cancel)
    {
        int version = Volatile.Read(ref wanted);
        bool isKept = pages || shown is not null;
        if (version == read && !(pages && shown is null && summary is not null))
        {
            return;
        }

        (ReportPages? Pages, IReadOnlyList<Finding> Findings) now = await ReadAsync(cancel);
        if (settles && HasErrors(now.Findings))
        {
            await Task.Delay(Settle, cancel);
            version = Volatile.Read(ref wanted);
            now = await ReadAsync(cancel);
        }

        settles = false;
        read = version;
        findings = now.Findings;
        Take(now.Pages, isKept);
    }

    private void Take(ReportPages? now, bool isKept)
    {
        bool good = !HasErrors(findings);

        // What has mistakes is shown only where nothing better ever was.
        if (now is null || (!good && isGood && shown is not null))
        {
            return;
        }

        drawn.Clear();
        files.Clear();
        shown = now;
        isGood = good;
        summary = now.Summary;
        entries = new(() => [.. now.All.Where(SitemapEntry.Includes).Select(page => new SitemapEntry(page.Address, now.Data.Dates.Changed))]);
        if (!isKept)
        {
            Drop();
        }
    }

    private void Drop()
    {
        _ = entries?.Value;
        if (entries is { } all)
        {
            IReadOnlyList<SitemapEntry> made = all.Value;
            entries = new(() => made);
        }

        shown = null;
        drawn.Clear();
        files.Clear();
    }

    private async Task<(ReportPages? Pages, IReadOnlyList<Finding> Findings)> ReadAsync(CancellationToken cancel)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                FindingBag own = new();
                ReviewedLaporan? reviewed = ReportStage.Review(source, peraturan, drafts: true, own);
                return reviewed is null ? (null, own.ToSorted()) : (ReportComposer.Compose(reviewed, compose), reviewed.Findings);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (attempt == Retries)
                {
                    return (null, [MachineFindings.NotReadNow(source.Id, IoReason.Of(e))]);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                return (null, [MachineFindings.Fault(e)]);
            }

            await Task.Delay(Retry, cancel);
        }
    }

    private static bool HasErrors(IReadOnlyList<Finding> findings) => findings.Any(f => f.Tingkat is Tingkat.Galat);
}
