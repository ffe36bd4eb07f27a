using System.Globalization;
using System.Text;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Rendering;

/// <summary>Writes the addresses of a site for search engines (sitemaps.org 0.9).</summary>
public static class Sitemap
{
    /// <summary>Where search engines find it.</summary>
    public const string Address = "/sitemap.xml";

    /// <summary>The most addresses that the protocol allows in one file.</summary>
    public const int LimitOfProtocol = 50_000;

    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private const string Namespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    /// <summary>One file, or an index with one file for each lot of addresses.</summary>
    /// <param name="site">The site; its address must be known, for the protocol allows no relative addresses.</param>
    /// <param name="entries">The pages, in any order.</param>
    /// <param name="limit">The most addresses in a file.</param>
    /// <returns>Nothing where the site's address is not known.</returns>
    public static IEnumerable<DataFile> Write(SiteFrame site, IEnumerable<SitemapEntry> entries, int limit = LimitOfProtocol)
    {
        if (site.BaseUrl is null)
        {
            yield break;
        }

        SitemapEntry[] sorted = [.. entries.OrderBy(e => e.Address, StringComparer.Ordinal)];
        if (sorted.Length <= limit)
        {
            yield return Pages(site, Address, sorted);
            yield break;
        }

        SitemapEntry[][] lots = [.. sorted.Chunk(limit)];
        for (int i = 0; i < lots.Length; i++)
        {
            yield return Pages(site, Lot(i), lots[i]);
        }

        yield return Index(site, lots);
    }

    private static string Lot(int index) => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{index + 1}.xml");

    private static DataFile Pages(SiteFrame site, string address, IEnumerable<SitemapEntry> entries)
    {
        StringBuilder xml = new(Head + $"<urlset {Namespace}>\n");
        foreach (SitemapEntry entry in entries)
        {
            xml.Append("<url><loc>").Append(Escape(site.Permanent(entry.Address)!)).Append("</loc>").Append(LastMod(entry.Changed)).Append("</url>\n");
        }

        return File(address, xml.Append("</urlset>\n"));
    }

    private static DataFile Index(SiteFrame site, SitemapEntry[][] lots)
    {
        StringBuilder xml = new(Head + $"<sitemapindex {Namespace}>\n");
        foreach ((int i, SitemapEntry[] lot) in lots.Index())
        {
            ReportDate? newest = lot.Where(e => e.Changed is not null).OrderBy(e => e.Changed!.Value.Day).LastOrDefault()?.Changed;
            xml.Append("<sitemap><loc>").Append(Escape(site.Permanent(Lot(i))!)).Append("</loc>").Append(LastMod(newest)).Append("</sitemap>\n");
        }

        return File(Address, xml.Append("</sitemapindex>\n"));
    }

    private static string LastMod(ReportDate? changed) => changed is { } date ? $"<lastmod>{date.Iso}</lastmod>" : string.Empty;

    private static string Escape(string address) => System.Security.SecurityElement.Escape(address);

    private static DataFile File(string address, StringBuilder xml) => new(address, "application/xml", Encoding.UTF8.GetBytes(xml.ToString()));
}
