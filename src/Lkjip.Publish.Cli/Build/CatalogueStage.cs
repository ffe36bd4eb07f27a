using Lkjip.Publish.Core;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>Writes the catalogue, which tells the length of every file of the site, and holds all links against the files.</summary>
/// <param name="run">The run.</param>
/// <param name="content">The content, with what its pages share.</param>
/// <param name="writer">The new site.</param>
internal sealed class CatalogueStage(PublishRun run, SiteContent content, SiteWriter writer)
{
    /// <summary>Makes the site whole.</summary>
    /// <param name="site">All its other files.</param>
    public WholeSite Run(PrintedSite site)
    {
        LinkCheck links = site.Drawn.Links;
        DataFile catalogue = new DcatCatalog(content.Situs, content.Frame, LengthOf).Write(site.Drawn.Reports.Reports.Select(report => report.Summary));
        writer.Write(new SiteFile(Addresses.File(catalogue.Address), catalogue.Content));
        links.Add(catalogue);
        run.Findings.AddRange(links.Findings(path => File.Exists(writer.PathOf(path)), writer.Read));
        return new WholeSite(site);
    }

    private long? LengthOf(string address) => new FileInfo(writer.PathOf(Addresses.File(address))) is { Exists: true } file ? file.Length : null;
}
