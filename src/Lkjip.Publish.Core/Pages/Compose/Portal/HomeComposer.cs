namespace Lkjip.Publish.Core;

/// <summary>Composes the home page: of a portal of several local governments, or of the only one.</summary>
internal static class HomeComposer
{
    private const int NewestOnHome = 6;

    /// <summary>The page.</summary>
    /// <param name="situs">The portal.</param>
    /// <param name="frame">What all pages share.</param>
    /// <param name="portal">All reports; there may be none.</param>
    public static HomePage Compose(Situs situs, SiteFrame frame, PortalReports portal)
    {
        Pemda? only = portal.ByPemda is [var single] ? single.First().Pemda : null;
        return new HomePage
        {
            Address = Addresses.Home,
            Title = only is null || situs.Nama.Contains(only.Nama, StringComparison.OrdinalIgnoreCase) ? situs.Nama : $"{only.Nama}: {situs.Nama}",
            Description = situs.Keterangan,
            Site = frame,
            Kota = only is null ? null : new PemdaHead(only.Nama, Addresses.Of(only), Addresses.Logo(only)),
            Pemda = portal.Groups(),
            Years = PortalReports.Years(portal.All, frame.Teks),
            Newest = [.. PortalReports.Newest(portal.All).Take(NewestOnHome).Select(r => r.Card)],
        };
    }
}
