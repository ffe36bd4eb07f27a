using Lkjip.Publish.Core;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>Draws pages into the new site; links and what the search shall find are read while a page is at hand. Safe for parallel use.</summary>
internal sealed class PageDrawer : IAsyncDisposable
{
    private readonly SiteLooks looks;
    private readonly PageRenderer renderer;
    private readonly SiteWriter writer;

    /// <summary>Begins to draw.</summary>
    /// <param name="options">Whether a search is wanted, and whether only some reports are built.</param>
    /// <param name="content">The content, with its theme.</param>
    /// <param name="writer">The new site.</param>
    public PageDrawer(BuildOptions options, SiteContent content, SiteWriter writer)
    {
        this.writer = writer;
        looks = content.Looks;
        renderer = new PageRenderer(content.Theme);
        Links = new LinkCheck(content.Frame.BaseUrl, options.Content.Only.Count > 0);
        Search = options.Search ? new SearchStage(content.Situs) : null;
    }

    /// <summary>The links of the pages so far.</summary>
    public LinkCheck Links { get; }

    /// <summary>What the search shall find of the pages so far; null where none is wanted.</summary>
    public SearchStage? Search { get; }

    /// <summary>Draws a page that is no file of the site.</summary>
    public Task<SiteFile> DrawAsync(Page page) => renderer.RenderAsync(looks.Dress(page));

    /// <summary>Draws and writes a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="changed">When its report last changed; null for the portal's pages.</param>
    public async Task<DrawnPage> WriteAsync(Page page, ReportDate? changed)
    {
        SiteFile file = await DrawAsync(page);
        writer.Write(file);
        Search?.Add(page);
        return new DrawnPage(Links.Add(file), SitemapEntry.Includes(page) ? new SitemapEntry(page.Address, changed) : null);
    }

    /// <summary>Writes a file that is no page.</summary>
    public void Write(DataFile file)
    {
        writer.Write(new SiteFile(Addresses.File(file.Address), file.Content));
        Links.Add(file);
    }

    /// <summary>Lets go of the links of written pages whose targets are there, and of the pages.</summary>
    public DrawnPages Settle(IReadOnlyCollection<DrawnPage> written)
    {
        Links.Settle(written.Select(page => page.Links));
        return new DrawnPages(written.Count, [.. written.Select(page => page.Entry).OfType<SitemapEntry>()]);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Search?.Dispose();
        return renderer.DisposeAsync();
    }
}
