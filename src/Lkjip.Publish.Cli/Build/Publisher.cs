using System.Collections.Concurrent;
using Lkjip.Publish.Content;
using Lkjip.Publish.Core;
using Lkjip.Publish.Data;
using Lkjip.Publish.Pdf;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>Joins the stages: read → check → compose → draw → write → print → swap in.</summary>
/// <param name="options">What to build, and where.</param>
/// <param name="theme">How it looks, unless the build asks for another theme.</param>
/// <param name="progress">Told what is being done.</param>
internal sealed class Publisher(BuildOptions options, ITheme theme, IBuildProgress progress)
{
    private readonly FindingBag findings = new();
    private readonly ConcurrentBag<ReportSummary> summaries = [];
    private readonly ConcurrentBag<PdfDocument> documents = [];
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> cards = new();
    private SearchStage? search;
    private SiteLooks looks = SiteLooks.None;
    private readonly ConcurrentBag<SitemapEntry> addresses = [];
    private readonly ConcurrentDictionary<string, long> fileSizes = new();
    private LinkCheck? links;
    private int reports;
    private int pages;
    private int unchanged;
    private int drafts;

    /// <summary>Reads and checks everything and writes nothing.</summary>
    public async Task<PublishResult> CheckAsync(CancellationToken cancel)
    {
        SiteSource source = ContentReader.Open(options.Content, findings);
        CheckSitus(source);
        await ForEachReportAsync(source, (_, _) => Task.CompletedTask, cancel);
        return Result();
    }

    /// <summary>Builds the site and its PDFs. Unless all goes well the old site stays as it is.</summary>
    /// <exception cref="SiteWriterException">The output folder cannot be written.</exception>
    /// <exception cref="BrowserMissingException">PDFs are wanted and no browser is found.</exception>
    public async Task<PublishResult> BuildAsync(CancellationToken cancel)
    {
        using SiteWriter writer = SiteWriter.Begin(options.Out);

        SiteSource source = ContentReader.Open(options.Content, findings);
        theme = await ThemeLoader.OfAsync(options, source.Situs, progress, cancel);
        CheckSitus(source);
        looks = SiteLooks.Of(source.Situs, source.Pemda, theme.Palette);
        await using PageRenderer renderer = new(theme);
        using SearchStage? finder = options.Search && source.Situs is { } portal ? new(portal) : null;
        search = finder;
        links = new(Frame(source.Situs).BaseUrl, options.Content.Only.Count > 0);

        // What is wrong with the portal may be in every page: then reports are read and checked, and none is drawn.
        bool draws = !Fails();
        ComposeOptions compose = ReportStage.Options(source, Frame(source.Situs), options.Pdf);
        await ForEachReportAsync(source, (report, _) => draws ? WriteReportAsync(ReportComposer.Compose(report, compose), renderer, writer) : Task.CompletedTask, cancel);
        if (Fails())
        {
            return Result();
        }

        await WritePortalAsync(source.Situs!, renderer, writer, cancel);
        await IndexAndPrintAsync(source, writer, cancel);
        if (Fails())
        {
            return Result();
        }

        // Only now the length of every file is known.
        Write(new DcatCatalog(source.Situs!, Frame(source.Situs), address => SizeOf(address, writer)).Write(Sorted()), writer);
        findings.AddRange(links.Findings(path => File.Exists(writer.PathOf(path)), writer.Read));
        if (Fails())
        {
            return Result();
        }

        progress.Stage(new Wording("Memasang situs", "Putting the site in place"), 1);
        writer.Publish();
        progress.Step();
        return Result();
    }

    /// <summary>Makes the search index while the PDFs are printed. Where printing fails the index is given up, so that nothing writes any more when the new site is dropped.</summary>
    private async Task IndexAndPrintAsync(SiteSource source, SiteWriter writer, CancellationToken cancel)
    {
        using CancellationTokenSource giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Task<Finding?> indexing = search?.WriteAsync(writer.PathOf("pagefind"), giveUp.Token) ?? Task.FromResult<Finding?>(null);
        try
        {
            unchanged = await new PdfStage(options, writer, path => cards.TryGetValue(path, out ReadOnlyMemory<byte> card) ? card : writer.Read(path), findings, progress).RunAsync(documents, source, cancel);
        }
        catch
        {
            await giveUp.CancelAsync();
            await ((Task)indexing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        if (await indexing is { } noSearch)
        {
            findings.Add(noSearch);
        }
    }

    private async Task ForEachReportAsync(SiteSource source, Func<ReviewedLaporan, CancellationToken, Task> use, CancellationToken cancel)
    {
        progress.Stage(new Wording("Membaca dan menyusun laporan", "Reading and composing reports"), source.Reports.Count);
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancel };
        await Parallel.ForEachAsync(source.Reports, parallel, async (report, token) =>
        {
            FindingBag own = new();
            ReviewedLaporan? reviewed = ReportStage.Review(report, source.Peraturan, options.Drafts, own);
            if (reviewed is not null)
            {
                Interlocked.Increment(ref reports);
                await use(reviewed, token);
            }
            else if (!own.HasErrors)
            {
                Interlocked.Increment(ref drafts);
            }

            findings.AddRange((reviewed?.Findings ?? own.ToSorted()).Select(f => f with { Laporan = report.Id }));
            progress.Step();
        });
    }

    private async Task WriteReportAsync(ReportPages report, PageRenderer renderer, SiteWriter writer)
    {
        summaries.Add(report.Summary);
        List<PageToSettle> written = [];
        foreach (Page page in report.All)
        {
            written.Add(await WriteAsync(page, renderer, writer, report.Data.Dates.Changed));
        }

        foreach (DataFile file in ReportFiles.Of(report.Data))
        {
            Write(file, writer);
        }

        links!.Settle(written);

        ReportFrame frame = report.Report.Report;
        CopyEditions(frame, report.Report.About.Editions, writer);
        CopyFiles($"{frame.Address[1..]}gambar", writer);
        CopyFiles($"{frame.Address[1..]}lampiran", writer);

        if (frame.Picture is { } picture)
        {
            await AddPictureAsync(report, picture, renderer, writer);
        }

        if (frame.Pdf is { } pdf)
        {
            documents.Add(ReportStage.Document(report, writer.PathOf(pdf[1..])));
        }
    }

    /// <summary>The card is drawn for its picture only: the site has no such page.</summary>
    private async Task AddPictureAsync(ReportPages report, string picture, PageRenderer renderer, SiteWriter writer)
    {
        SiteFile card = await renderer.RenderAsync(looks.Dress(report.Card));
        cards[card.Path] = card.Content;
        documents.Add(ReportStage.Picture(report, writer.PathOf(picture[1..])));
    }

    /// <summary>Copies the files of a folder, which has the same path in the content and in the site.</summary>
    private void CopyFiles(string folder, SiteWriter writer)
    {
        string source = Path.Combine(options.Content.Root, folder);
        foreach (string file in Directory.Exists(source) ? Directory.EnumerateFiles(source) : [])
        {
            writer.Write(new SiteFile($"{folder}/{Path.GetFileName(file)}", SharedFile.ReadAllBytes(file)));
        }
    }

    /// <summary>Copies the kept editions that the log names; others in the folder are nobody's business.</summary>
    private void CopyEditions(ReportFrame frame, IEnumerable<EditionView> editions, SiteWriter writer)
    {
        foreach (string name in editions.Select(e => e.File?.Name).OfType<string>())
        {
            string path = $"{frame.Address[1..]}edisi/{name}";
            writer.Write(new SiteFile(path, SharedFile.ReadAllBytes(Path.Combine(options.Content.Root, path))));
        }
    }

    private async Task WritePortalAsync(Situs situs, PageRenderer renderer, SiteWriter writer, CancellationToken cancel)
    {
        ReportSummary[] sorted = Sorted();
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancel };
        ConcurrentBag<PageToSettle> written = [];
        await Parallel.ForEachAsync(
            PortalComposer.Compose(situs, Frame(situs), sorted, options.Search), parallel, async (page, _) => written.Add(await WriteAsync(page, renderer, writer, changed: null)));
        links!.Settle(written);

        foreach (DataFile file in ReportStage.PortalFilesOf(Frame(situs), sorted, addresses))
        {
            Write(file, writer);
            links.AddAddressesOf(new SiteFile(Addresses.File(file.Address), file.Content));
        }

        foreach (ThemeAsset asset in theme.Assets.Concat(looks.Assets))
        {
            writer.Write(new SiteFile(asset.Address[1..], asset.Content));
        }

        foreach (Pemda pemda in sorted.Select(s => s.Pemda).DistinctBy(p => p.Slug).Where(p => p.Logo is not null))
        {
            string logo = Path.Combine(options.Content.Root, pemda.Slug, pemda.Logo!.Value.Value);
            writer.Write(new SiteFile(Addresses.Logo(pemda)![1..], SharedFile.ReadAllBytes(logo)));
        }
    }

    private async Task<PageToSettle> WriteAsync(Page page, PageRenderer renderer, SiteWriter writer, ReportDate? changed)
    {
        SiteFile file = await renderer.RenderAsync(looks.Dress(page));
        writer.Write(file);
        search?.Add(page);
        Interlocked.Increment(ref pages);
        if (SitemapEntry.Includes(page))
        {
            addresses.Add(new SitemapEntry(page.Address, changed));
        }

        return links!.Add(file);
    }

    private void Write(DataFile file, SiteWriter writer)
    {
        writer.Write(new SiteFile(Addresses.File(file.Address), file.Content));
        fileSizes[file.Address] = file.Content.Length;
        links!.Add(file);
    }

    /// <summary>Length of a file of the new site: of those written from here, and of the PDFs, which the printer writes.</summary>
    private long? SizeOf(string address, SiteWriter writer) =>
        fileSizes.TryGetValue(address, out long size) ? size
        : new FileInfo(writer.PathOf(Addresses.File(address))) is { Exists: true } file ? file.Length
        : null;

    private ReportSummary[] Sorted() => [.. summaries.OrderBy(s => s.Card.Address, StringComparer.Ordinal)];

    private void CheckSitus(SiteSource source)
    {
        if (source.Situs is { } situs)
        {
            SitusChecker.Check(situs, findings);
        }

        LookChecker.Check(source.Situs, source.Pemda, theme.Palette, findings);
    }

    private SiteFrame Frame(Situs? situs) => ReportStage.Frame(situs, theme, options.BaseUrl, options.Bahasa);

    private bool Fails() => ExitCodes.From(findings.ToSorted(), options.Strict) != ExitCodes.Done;

    private PublishResult Result() => new(findings.ToSorted(), reports, pages, documents.Count(document => document.Form is PrintForm.Pdf), unchanged, drafts);
}
