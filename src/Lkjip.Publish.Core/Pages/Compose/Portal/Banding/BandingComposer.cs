namespace Lkjip.Publish.Core;

/// <summary>Composes the pages that compare reports.</summary>
/// <param name="frame">What all pages share.</param>
/// <param name="portal">All reports.</param>
internal sealed class BandingComposer(SiteFrame frame, PortalReports portal)
{
    private readonly TeksPerbandingan teks = TeksPerbandingan.Of(frame.Bahasa);

    /// <summary>Consecutive years of each OPD, the OPD of each year, and the page that lists them.</summary>
    public IEnumerable<Page> Pages()
    {
        BandingPage[] years = [.. portal.ByPemda.SelectMany(PortalReports.ByOpd).SelectMany(Years)];
        BandingPage[] opd = [.. portal.ByPemda.SelectMany(Opd)];
        return
        [
            new BandingListPage
            {
                Address = Addresses.Banding,
                Title = teks.Perbandingan,
                Description = teks.UraianDaftar,
                Breadcrumb = Way(),
                Site = frame,
                Years = [.. years.Select(Link)],
                Opd = [.. opd.Select(Link)],
                Blank = portal.All.Count > 1 ? new PairTables(teks).Blank() : [],
                Words = BandingWords.Of(teks),
            },
            .. years,
            .. opd,
        ];
    }

    /// <summary>Each year of an OPD beside the one before that has a report, the newest first.</summary>
    private IEnumerable<BandingPage> Years(IEnumerable<ReportSummary> reports)
    {
        ReportSummary[] newest = [.. PortalReports.Newest(reports)];
        return newest.Skip(1).Zip(newest, Pair);
    }

    private BandingPage Pair(ReportSummary a, ReportSummary b)
    {
        string title = teks.DuaTahun(PortalReports.FullName(b.Pemda, b.Opd), PortalReports.Text(a.Tahun), PortalReports.Text(b.Tahun));
        return Page(
            Addresses.Compare(b.Pemda, b.Opd, a.Tahun, b.Tahun),
            title,
            [a, b],
            new PairTables(teks).Of(ComparedReports.Of(a, teks), ComparedReports.Of(b, teks), (PortalReports.Text(a.Tahun), PortalReports.Text(b.Tahun)), title, judged: true));
    }

    /// <summary>Every year of a local government in which several OPD reported, the newest first.</summary>
    private IEnumerable<BandingPage> Opd(IEnumerable<ReportSummary> reports) => reports.GroupBy(r => r.Tahun)
        .Where(year => year.Count() > 1)
        .OrderByDescending(year => year.Key)
        .Select(year => Opd([.. year.OrderBy(r => r.Opd.Nama, StringComparer.Ordinal).ThenBy(r => r.Opd.Slug, StringComparer.Ordinal)]));

    private BandingPage Opd(ReportSummary[] reports)
    {
        (Pemda pemda, int tahun) = (reports[0].Pemda, reports[0].Tahun);
        string title = teks.OpdTahun(pemda.Nama, PortalReports.Text(tahun));
        ComparedReport[] compared = [.. reports.Select(r => ComparedReports.Of(r, teks))];
        return Page(
            Addresses.Compare(pemda, tahun),
            title,
            reports,
            compared is [var a, var b] ? new PairTables(teks).Of(a, b, (a.Card.Opd, b.Card.Opd), title, judged: false) : new OpdTables(teks).Of(compared, title));
    }

    private BandingPage Page(string address, string title, IEnumerable<ReportSummary> reports, IReadOnlyList<PortalTable> tables) => new()
    {
        Address = address,
        Title = title,
        Description = teks.Uraian(title),
        Breadcrumb = [.. Way(), new(title, address)],
        Site = frame,
        Reports = [.. reports.Select(r => new LinkView(r.Card.Judul, r.Card.Address, r.Card.Draf ? teks.Draf : null))],
        Tables = tables,
    };

    private Crumb[] Way() => [new(frame.Teks.Beranda, Addresses.Home), new(teks.Perbandingan, Addresses.Banding)];

    private static LinkView Link(BandingPage page) => new(page.Title, page.Address);
}
