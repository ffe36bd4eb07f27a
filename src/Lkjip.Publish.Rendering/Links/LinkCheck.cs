using System.Collections.Concurrent;
using System.Text;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Rendering;

/// <summary>
/// Holds every link of every page against what was written: the file must be there, and the id on it. Broken references in the text of editors are found earlier,
/// with their line; this is the net below, mostly for the program's own faults.
/// </summary>
/// <param name="baseUrl">The site's own address, which ends with a slash; null where it is not known.</param>
/// <param name="partial">True where only a selection of the reports is built: links by the site's full address may then lead to pages that stand elsewhere.</param>
/// <remarks>
/// Each page is read once, in parallel, while its bytes are at hand. What is kept until the end is small: a number of eight bytes for each id, and the few links whose
/// target was not there yet when the report was done, each target once.
/// </remarks>
public sealed class LinkCheck(string? baseUrl, bool partial)
{
    private readonly ConcurrentDictionary<string, HashSet<ulong>?> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<LinkTarget, LinkUse> open = new();
    private readonly ConcurrentBag<Finding> repeated = [];

    /// <summary>Reads a page. Safe for parallel use.</summary>
    /// <param name="page">A page as it was written.</param>
    /// <returns>Its links, for <see cref="Settle"/>.</returns>
    public PageToSettle Add(SiteFile page)
    {
        PageLinks links = PageLinks.Read(page.Content.Span);
        foreach (string id in links.Repeated)
        {
            repeated.Add(SiteLinkFindings.RepeatedId(new LinkTarget(page.Path, string.Empty, Whole: false).Address, id));
        }

        files[page.Path] = [.. links.Ids.Select(Hash)];
        return new PageToSettle(page.Path, links.Links);
    }

    /// <summary>Takes note of a file that is no page. Safe for parallel use.</summary>
    public void Add(DataFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        files[Addresses.File(file.Address)] = null;
    }

    /// <summary>Drops the links of pages whose targets are there by now, and keeps the others for the end. Safe for parallel use.</summary>
    public void Settle(IEnumerable<PageToSettle> done)
    {
        foreach (PageToSettle page in done)
        {
            foreach (WrittenLink link in page.Links)
            {
                if (LinkTarget.Of(page.Path, link.Href, baseUrl) is { } target && !(partial && target.Whole) && !Leads(target))
                {
                    LinkUse use = new(page.Path, link, 1);
                    open.AddOrUpdate(target, use, (_, known) => known.With(use));
                }
            }
        }
    }

    /// <summary>Reads the addresses that a file for programs names in full, such as the sitemap's.</summary>
    /// <param name="file">A text in which an address ends before a quotation mark, a blank or <c>&lt;</c>.</param>
    public void AddAddressesOf(SiteFile file)
    {
        if (baseUrl is null)
        {
            return;
        }

        string text = Encoding.UTF8.GetString(file.Content.Span);
        List<WrittenLink> links = [];
        for (int at = 0; (at = text.IndexOf(baseUrl, at, StringComparison.Ordinal)) >= 0;)
        {
            int length = text.AsSpan(at).IndexOfAny("\"'<> \n");
            string href = length < 0 ? text[at..] : text.Substring(at, length);
            links.Add(new WrittenLink(href, "loc", at));
            at += href.Length;
        }

        Settle([new PageToSettle(file.Path, links)]);
    }

    /// <summary>What is broken, once all is written.</summary>
    /// <param name="exists">Whether the site has a file, by its path: asked for those that were written past <see cref="Add(SiteFile)"/>, such as the PDFs.</param>
    /// <param name="read">The bytes of a file of the site, by its path; null where there is none.</param>
    public IEnumerable<Finding> Findings(Func<string, bool> exists, Func<string, ReadOnlyMemory<byte>?> read)
    {
        ArgumentNullException.ThrowIfNull(exists);
        ArgumentNullException.ThrowIfNull(read);
        return open.Where(link => !Leads(link.Key) && !IsOtherFile(link.Key, exists)).Select(link => Judge(link.Key, link.Value, read)).Concat(repeated);
    }

    // A file that is no page has no ids that we know of: "#page=3" of a PDF.
    private bool Leads(LinkTarget target) =>
        target.File is { } file && files.TryGetValue(file, out HashSet<ulong>? ids) && (ids is null || target.Fragment is "" or "top" || ids.Contains(Hash(target.Fragment)));

    private bool IsOtherFile(LinkTarget target, Func<string, bool> exists) => target.File is { } file && !files.ContainsKey(file) && exists(file);

    private Finding Judge(LinkTarget target, LinkUse use, Func<string, ReadOnlyMemory<byte>?> read)
    {
        string page = new LinkTarget(use.Page, string.Empty, Whole: false).Address;
        string text = use.Link.Element == "a" && read(use.Page) is { } html ? PageLinks.TextOf(html.Span, use.Link.At) : $"<{use.Link.Element}>";
        return target.Whole && use.Link.Element == "a" ? SiteLinkFindings.OwnAddress(page, text, target.Address, use.Count)
            : target.File is { } file && files.ContainsKey(file) ? SiteLinkFindings.BrokenFragment(page, text, target.Address, use.Count)
            : SiteLinkFindings.BrokenLink(page, text, target.File is null ? use.Link.Href : target.Address, use.Count);
    }

    // FNV-1a: the same on every machine, and two ids of one page out of billions share a number.
    private static ulong Hash(string id)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in id)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return hash;
    }
}
