using Lkjip.Publish.Content;
using Lkjip.Publish.Core;
using Lkjip.Publish.Pdf;

namespace Lkjip.Publish.Cli;

/// <summary>
/// The line of stages from content to site. Each takes the value of the one before: <see cref="SiteSource"/> → <see cref="SiteContent"/> →
/// <see cref="DrawnReport"/> of all reports → <see cref="DrawnSite"/> → <see cref="PrintedSite"/> → <see cref="WholeSite"/>, which is put in place.
/// </summary>
/// <param name="options">What to build, and where.</param>
/// <param name="theme">By whose colours looks are checked; a build takes the theme that it asks for.</param>
/// <param name="progress">Told what is being done.</param>
internal sealed class Publisher(BuildOptions options, ITheme theme, IBuildProgress progress)
{
    private readonly PublishRun run = new(options, progress);

    /// <summary>Reads and checks everything and writes nothing.</summary>
    public async Task<PublishResult> CheckAsync(CancellationToken cancel)
    {
        SiteSource source = SiteContent.Open(options.Content, run.Findings);
        ThemeLoader.Check(source.Situs, run.Findings);
        return Result(await new ReportsStage(run, Dress(source, theme)).CheckAsync(cancel));
    }

    /// <summary>Builds the site and its PDFs. Unless all goes well the old site stays as it is.</summary>
    /// <exception cref="SiteWriterException">The output folder cannot be written.</exception>
    /// <exception cref="ThemeException">The theme cannot be built or used.</exception>
    /// <exception cref="BrowserMissingException">PDFs are wanted and no browser is found.</exception>
    public async Task<PublishResult> BuildAsync(CancellationToken cancel)
    {
        using SiteWriter writer = SiteWriter.Begin(options.Out, options.Content.Root);
        SiteSource source = SiteContent.Open(options.Content, run.Findings);
        SiteContent content = Dress(source, await ThemeLoader.OfAsync(options, source.Situs, progress, cancel));
        ReportsStage stage = new(run, content);
        if (run.Fails)
        {
            // What is wrong with the portal may be in every page: reports are read and checked, and none is drawn.
            return Result(await stage.CheckAsync(cancel));
        }

        await using PageDrawer pages = new(options, content, writer);
        WorkedReports<DrawnReport> reports = await stage.DrawAsync(pages, writer, cancel);
        if (run.Fails)
        {
            return Result(reports);
        }

        DrawnSite drawn = await new PortalStage(run, content, pages, writer).RunAsync(reports, cancel);
        PrintedSite printed = await new PrintStage(run, source, writer).RunAsync(drawn, cancel);
        if (run.Fails)
        {
            return Result(printed);
        }

        WholeSite whole = new CatalogueStage(run, content, writer).Run(printed);
        return run.Fails ? Result(printed) : Publish(whole, writer);
    }

    private SiteContent Dress(SiteSource source, ITheme worn) => SiteContent.Of(source, worn, options.BaseUrl, options.Bahasa, run.Findings);

    private PublishResult Publish(WholeSite site, SiteWriter writer)
    {
        progress.Stage(new Wording("Memasang situs", "Putting the site in place"), 1);
        writer.Publish();
        progress.Step();
        return Result(site.Printed);
    }

    /// <summary>Of a run that ended without a site.</summary>
    private PublishResult Result<T>(WorkedReports<T> reports) => new(run.Findings.ToSorted(), reports.Reports.Count, Pages: 0, Documents: 0, Unchanged: 0, reports.Drafts);

    private PublishResult Result(PrintedSite site)
    {
        WorkedReports<DrawnReport> reports = site.Drawn.Reports;
        int documents = site.Drawn.Documents.Count(document => document.Form is PrintForm.Pdf);
        return new(run.Findings.ToSorted(), reports.Reports.Count, site.Drawn.PageCount, documents, site.Unchanged, reports.Drafts);
    }
}
