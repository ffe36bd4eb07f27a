using System.Text;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Rendering;

/// <summary>Tells search engines that everything may be read (RFC 9309).</summary>
public static class Robots
{
    /// <summary>The file; it names the sitemap where the site's address is known, for that must be absolute.</summary>
    public static DataFile Write(SiteFrame site)
    {
        string sitemap = site.Permanent(Sitemap.Address) is { } address ? $"\nSitemap: {address}\n" : string.Empty;
        return new DataFile("/robots.txt", "text/plain", Encoding.UTF8.GetBytes("User-agent: *\nAllow: /\n" + sitemap));
    }
}
