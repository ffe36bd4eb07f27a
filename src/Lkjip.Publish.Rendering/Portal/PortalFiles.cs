using Lkjip.Publish.Core;

namespace Lkjip.Publish.Rendering;

/// <summary>The files of a portal that programs read and that need no more than the summaries of its reports.</summary>
public static class PortalFiles
{
    /// <summary>The sitemap, the feed and the file for robots.</summary>
    /// <param name="site">What all pages share. Without the site's address there is neither sitemap nor feed: both must name absolute addresses.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="pages">The pages that search engines shall know.</param>
    public static IEnumerable<DataFile> Of(SiteFrame site, IReadOnlyCollection<ReportSummary> reports, IEnumerable<SitemapEntry> pages)
    {
        IEnumerable<DataFile> feed = AtomFeed.Write(site, reports) is { } file ? [file] : [];
        return [Robots.Write(site), .. Sitemap.Write(site, pages), .. feed];
    }
}
