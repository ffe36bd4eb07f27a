using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>The content folder as it was opened last: settings, looks, and the reports that there are.</summary>
internal sealed class PreviewSite
{
    private readonly Dictionary<string, ThemeAsset> assets;

    /// <summary>Opens it.</summary>
    /// <param name="source">The content.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="options">The command line.</param>
    /// <param name="findings">What was found in it, and what its looks add.</param>
    /// <param name="before">The site before; its reports stay readable until they are read anew.</param>
    public PreviewSite(SiteSource source, PreviewTheme theme, ServeOptions options, FindingBag findings, PreviewSite? before)
    {
        Theme = theme;
        Content = SiteContent.Of(source, theme.Theme, baseUrl: null, options.Bahasa, findings);
        ComposeOptions compose = Content.Compose(withPdf: true);
        Reports = source.Reports.ToDictionary(report => report.Id, report => new PreviewReport(report, source.Peraturan, compose, before?.Reports.GetValueOrDefault(report.Id)));
        assets = Content.Assets.DistinctBy(asset => asset.Address).ToDictionary(asset => asset.Address);
        Portal = new PreviewPortal(this);
        Findings = findings.ToSorted();
    }

    /// <summary>The content, with what its pages share.</summary>
    public SiteContent Content { get; }

    /// <summary>The content as it was read.</summary>
    public SiteSource Source => Content.Source;

    /// <summary>The theme.</summary>
    public PreviewTheme Theme { get; }

    /// <summary>What all pages share.</summary>
    public SiteFrame Frame => Content.Frame;

    /// <summary>The reports by id.</summary>
    public IReadOnlyDictionary<string, PreviewReport> Reports { get; }

    /// <summary>The pages that join reports.</summary>
    public PreviewPortal Portal { get; }

    /// <summary>What is found in the settings. Mistakes of a later state are added to the last good one.</summary>
    public IReadOnlyList<Finding> Findings { get; set; }

    /// <summary>A file of the theme, a style sheet of a city; null for none.</summary>
    public ThemeAsset? Asset(string address) => assets.GetValueOrDefault(address);

    /// <summary>The report within which an address lies; null for none.</summary>
    public PreviewReport? ReportAt(string address)
    {
        string[] parts = address.Split('/');
        return parts.Length > 4 ? Reports.GetValueOrDefault(string.Join('/', parts[1..4])) : null;
    }

    /// <summary>True where a page that joins reports may have the address: nobody reads all reports for others.</summary>
    public bool MayBePortal(string address)
    {
        string first = address[1..].Split('/')[0];
        return first is "" or "404.html" or "feed.xml" or "sitemap.xml" or "robots.txt" || Addresses.Taken.Contains(first) || Source.Pemda.Any(p => p.Slug == first);
    }

    /// <summary>Draws a page.</summary>
    public async Task<string> DrawAsync(Page page) =>
        System.Text.Encoding.UTF8.GetString((await Theme.Renderer.RenderAsync(Content.Looks.Dress(page))).Content.Span);
}
