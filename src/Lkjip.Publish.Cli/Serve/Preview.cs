using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>The site in memory: nothing is made before it is asked for, nothing is written, and no mistake in the content ends it.</summary>
internal sealed class Preview : IAsyncDisposable
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(40);

    private readonly ServeOptions options;
    private readonly PreviewTheme theme;
    private readonly PreviewPdf pdf;
    private readonly PreviewAnswers answers;
    private volatile PreviewSite site = null!;
    private volatile string? trouble;
    private bool isGood;

    private Preview(ServeOptions options, IBuildProgress progress)
    {
        this.options = options;
        theme = new PreviewTheme(options, progress);
        pdf = new PreviewPdf(Bytes, options.BahasaPesan);
        answers = new PreviewAnswers(options, pdf);
    }

    /// <summary>Full path of the theme's sources; null for the theme that is part of the program.</summary>
    public string? ThemeFolder => theme.Folder;

    /// <summary>Opens the content. Mistakes in it are shown in the pages.</summary>
    /// <exception cref="PreviewException">There is no theme of the name on the command line.</exception>
    public static async Task<Preview> OpenAsync(ServeOptions options, IBuildProgress progress, CancellationToken cancel)
    {
        Preview preview = new(options, progress);
        try
        {
            await preview.ReopenAsync(cancel);
            return preview.site.Findings.FirstOrDefault(f => f.At.Path == "--theme") is { } unknown
                ? throw new PreviewException(unknown, ExitCodes.WrongUsage)
                : preview;
        }
        catch
        {
            await preview.DisposeAsync();
            throw;
        }
    }

    /// <summary>Answers to an address as the built site would.</summary>
    /// <param name="address">Begins with <c>/</c>, unescaped.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<PreviewAnswer> AnswerAsync(string address, CancellationToken cancel) => answers.OfAsync(site, address, cancel);

    /// <summary>What the page at an address has to know of findings, as JSON on one line.</summary>
    public async Task<string> FindingsAsync(string address, CancellationToken cancel)
    {
        PreviewSite now = site;
        List<(Finding, string?)> all = [];
        if (trouble is { } gone)
        {
            // Of files that went away together with their folder nobody must be told one by one.
            return new FindingMessage(options.Content, options.BahasaPesan).Write(gone, all);
        }

        if (now.ReportAt(address) is { } report)
        {
            all.AddRange(now.Findings.Where(IsError).Select(f => (f, (string?)null)));
            ReportPages? pages = await report.PagesAsync(cancel);
            all.AddRange((await report.FindingsAsync(cancel)).Select(f => (f, pages?.PlaceOf(f))));
        }
        else
        {
            all.AddRange(now.Findings.Select(f => (f, (string?)null)));
            foreach (PreviewReport other in now.MayBePortal(address) ? now.Reports.Values : [])
            {
                all.AddRange((await other.FindingsAsync(cancel)).Where(IsError).Select(f => (f, (string?)$"/{other.Id}/")));
            }
        }

        return new FindingMessage(options.Content, options.BahasaPesan).Write(null, all);
    }

    /// <summary>Takes note of a change; what it concerns is read again when it is asked for.</summary>
    public async Task<PreviewChange> ApplyAsync(ContentChange change, CancellationToken cancel)
    {
        string?[] owners = [.. change.Paths.Select(ContentChange.ReportOf)];
        bool everything = change.Rescan || change.Theme || trouble is not null || owners.Any(id => id is null || !site.Reports.ContainsKey(id));
        if (everything)
        {
            trouble = null;
            await ReopenAsync(cancel);
        }

        // Checks and tables of a year look at the year before.
        HashSet<string> changed = [.. owners.OfType<string>().SelectMany(id => new[] { id, NextYear(id) }).Where(site.Reports.ContainsKey)];
        foreach (string id in changed)
        {
            site.Reports[id].Invalidate();
        }

        return new PreviewChange(everything, changed, [.. change.Paths.Where(IsPicture).Select(path => "/" + path)]);
    }

    /// <summary>Builds the theme anew, for its sources changed; the change <see cref="ContentChange.Theme"/> takes it into use.</summary>
    public Task BuildThemeAsync(CancellationToken cancel) => theme.BuildAsync(site.Source.Situs, cancel);

    /// <summary>The content folder is gone: what was read stays readable.</summary>
    public void Lose() => trouble = TeksPratinjau.Of(options.BahasaPesan).FolderHilang(options.Content);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await pdf.DisposeAsync();
        await theme.DisposeAsync();
    }

    private ReadOnlyMemory<byte>? Bytes(string path)
    {
        PreviewAnswer answer = AnswerAsync("/" + path, CancellationToken.None).GetAwaiter().GetResult();
        return answer.Status == 200 ? answer.Content : default(ReadOnlyMemory<byte>?);
    }

    private async Task ReopenAsync(CancellationToken cancel)
    {
        (SiteSource Source, FindingBag Findings) opened = await ReadAsync(cancel);
        PreviewSite? before = site;
        Finding? wrong = await theme.LoadAsync(opened.Source.Situs ?? before?.Source.Situs, cancel);
        bool good = !opened.Findings.HasErrors;
        if (wrong is not null)
        {
            opened.Findings.Add(wrong);
        }

        if (good || !isGood)
        {
            site = new PreviewSite(opened.Source, theme, options, opened.Findings, before);
            isGood = good;
            return;
        }

        // The settings have a mistake: those before stay in force.
        before!.Findings = opened.Findings.ToSorted();
        foreach (PreviewReport report in before.Reports.Values)
        {
            report.Invalidate();
        }
    }

    private async Task<(SiteSource Source, FindingBag Findings)> ReadAsync(CancellationToken cancel)
    {
        for (int attempt = 1; ; attempt++)
        {
            FindingBag findings = new();
            try
            {
                SiteSource source = SiteContent.Open(new ContentOptions { Root = options.Content }, findings);

                // Half a file looks like a mistake: it is read once more.
                if (!findings.HasErrors || attempt > 1)
                {
                    return (source, findings);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (attempt > 5)
                {
                    findings.Add(MachineFindings.NotReadNow(string.Empty, IoReason.Of(e)));
                    return (site?.Source ?? new SiteSource(null, []), findings);
                }
            }

            await Task.Delay(Retry, cancel);
        }
    }

    private static string NextYear(string id) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id[..^4]}{int.Parse(id[^4..], System.Globalization.CultureInfo.InvariantCulture) + 1:0000}");

    private static bool IsPicture(string path) => ContentChange.ReportOf(path) is { } id && path.StartsWith($"{id}/gambar/", StringComparison.Ordinal);

    private static bool IsError(Finding finding) => finding.Tingkat is Tingkat.Galat;
}
