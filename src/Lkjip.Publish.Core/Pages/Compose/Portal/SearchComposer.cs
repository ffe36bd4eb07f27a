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
        Title = "Cari",
        Description = "Cari kata atau angka di semua laporan kinerja.",
        Breadcrumb = [new("Beranda", Addresses.Home), new("Cari", Addresses.Search)],
        Site = frame,
        HasIndex = hasIndex,
        Pemda = portal.Groups(),
        Years = PortalReports.Years(portal.All),
    };
}
