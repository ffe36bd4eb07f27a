using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Composes the pages that join reports; a card of each report is all they need.</summary>
public static class PortalComposer
{
    private const int NewestOnHome = 6;

    /// <summary>Composes home, pemda, OPD and year pages and the page for unknown addresses.</summary>
    /// <param name="situs">The portal.</param>
    /// <param name="frame">What all pages share.</param>
    /// <param name="reports">The reports, by id.</param>
    public static IReadOnlyList<Page> Compose(Situs situs, SiteFrame frame, IReadOnlyList<ReportSummary> reports)
    {
        IGrouping<string, ReportSummary>[] byPemda =
        [
            .. reports.GroupBy(r => r.Pemda.Slug)
                .OrderBy(g => Position(situs, g.Key))
                .ThenBy(g => g.First().Pemda.Nama, StringComparer.Ordinal),
        ];
        return
        [
            Home(situs, frame, reports, byPemda),
            .. byPemda.Select(g => PemdaOf(frame, [.. g])),
            .. byPemda.SelectMany(g => ByOpd(g)).Select(g => OpdOf(frame, [.. g])),
            .. reports.GroupBy(r => r.Tahun).OrderByDescending(g => g.Key).Select(g => YearOf(frame, g.Key, byPemda)),
            .. DataPortal.Compose(frame, byPemda),
            new NotFoundPage { Address = "/404.html", Title = "Halaman tidak ditemukan", Site = frame },
        ];
    }

    private static HomePage Home(
        Situs situs, SiteFrame frame, IReadOnlyList<ReportSummary> reports, IGrouping<string, ReportSummary>[] byPemda) => new()
        {
            Address = Addresses.Home,
            Title = situs.Nama,
            Description = situs.Keterangan,
            Site = frame,
            Pemda = [.. byPemda.Select(g => new PemdaGroup(Link(g.First().Pemda), [.. ByOpd(g).Select(o => OpdLink([.. o]))]))],
            Years = [.. reports.GroupBy(r => r.Tahun).OrderByDescending(g => g.Key).Select(g => new LinkView(Year(g.Key), Addresses.OfYear(g.Key), $"{g.Count()} laporan"))],
            Newest = [.. Newest(reports).Take(NewestOnHome).Select(r => r.Card)],
        };

    private static PemdaPage PemdaOf(SiteFrame frame, ReportSummary[] reports)
    {
        Pemda pemda = reports[0].Pemda;
        return new PemdaPage
        {
            Address = Addresses.Of(pemda),
            Title = pemda.Nama,
            Description = $"Laporan kinerja perangkat daerah {pemda.Nama}.",
            Breadcrumb = [new("Beranda", Addresses.Home), new(pemda.Nama, Addresses.Of(pemda))],
            Site = frame,
            Nama = pemda.Nama,
            Logo = Addresses.Logo(pemda),
            Opd = [.. ByOpd(reports).Select(o => new OpdGroup(OpdLink([.. o]), [.. Newest(o).Select(r => r.Card)]))],
        };
    }

    private static OpdPage OpdOf(SiteFrame frame, ReportSummary[] reports)
    {
        (Pemda pemda, Opd opd) = (reports[0].Pemda, reports[0].Opd);
        return new OpdPage
        {
            Address = Addresses.Of(pemda, opd),
            Title = opd.Nama,
            Description = $"Laporan kinerja {opd.Nama}, {pemda.Nama}, dari tahun ke tahun.",
            Breadcrumb = [new("Beranda", Addresses.Home), new(pemda.Nama, Addresses.Of(pemda)), new(opd.Nama, Addresses.Of(pemda, opd))],
            Site = frame,
            Nama = opd.Nama,
            Pemda = pemda.Nama,
            Kontak = new Kontak { Nama = opd.Nama, Alamat = opd.Alamat, Telepon = opd.Telepon, Email = opd.Email },
            Reports = [.. Newest(reports).Select(r => r.Card)],
        };
    }

    private static YearPage YearOf(SiteFrame frame, int tahun, IGrouping<string, ReportSummary>[] byPemda) => new()
    {
        Address = Addresses.OfYear(tahun),
        Title = $"Laporan kinerja tahun {Year(tahun)}",
        Description = $"Semua laporan kinerja tahun {Year(tahun)}.",
        Breadcrumb = [new("Beranda", Addresses.Home), new($"Tahun {Year(tahun)}", Addresses.OfYear(tahun))],
        Site = frame,
        Tahun = tahun,
        Groups =
        [
            .. byPemda.Where(g => g.Any(r => r.Tahun == tahun)).Select(g => new YearGroup(
                Link(g.First().Pemda),
                [.. g.Where(r => r.Tahun == tahun).OrderBy(r => r.Opd.Nama, StringComparer.Ordinal).Select(r => r.Card)])),
        ],
    };

    private static IEnumerable<IGrouping<string, ReportSummary>> ByOpd(IEnumerable<ReportSummary> reports) =>
        reports.GroupBy(r => r.Opd.Slug).OrderBy(g => g.First().Opd.Nama, StringComparer.Ordinal);

    private static IEnumerable<ReportSummary> Newest(IEnumerable<ReportSummary> reports) =>
        reports.OrderByDescending(r => r.Tahun).ThenBy(r => r.Card.Address, StringComparer.Ordinal);

    private static LinkView Link(Pemda pemda) => new(pemda.Nama, Addresses.Of(pemda));

    private static LinkView OpdLink(ReportSummary[] reports) => new(
        reports[0].Opd.Nama,
        Addresses.Of(reports[0].Pemda, reports[0].Opd),
        string.Join(", ", reports.Select(r => r.Tahun).OrderDescending().Select(Year)));

    private static int Position(Situs situs, string slug)
    {
        int index = situs.Pemda.Select(p => p.Value).ToList().IndexOf(slug);
        return index < 0 ? int.MaxValue : index;
    }

    private static string Year(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}
