namespace Lkjip.Publish.Core;

/// <summary>Composes the search page.</summary>
internal static class SearchComposer
{
    /// <summary>The page.</summary>
    /// <param name="frame">What all pages share.</param>
    /// <param name="portal">All reports; there may be none.</param>
    /// <param name="hasIndex">True where the site gets a search index.</param>
    public static SearchPage Compose(SiteFrame frame, PortalReports portal, bool hasIndex) => new()
    {
        Address = Addresses.Search,
        Title = frame.Teks.Cari,
        Description = frame.Teks.CariUraian,
        Breadcrumb = [new(frame.Teks.Beranda, Addresses.Home), new(frame.Teks.Cari, Addresses.Search)],
        Site = frame,
        HasIndex = hasIndex,
        Pemda = portal.Groups(),
        Years = PortalReports.Years(portal.All, frame.Teks),
    };
}
