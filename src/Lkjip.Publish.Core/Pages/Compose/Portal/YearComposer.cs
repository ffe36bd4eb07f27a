namespace Lkjip.Publish.Core;

/// <summary>Composes the page of a year.</summary>
internal static class YearComposer
{
    /// <summary>The page.</summary>
    /// <param name="frame">What all pages share.</param>
    /// <param name="tahun">A year with at least one report.</param>
    /// <param name="portal">All reports.</param>
    public static YearPage Compose(SiteFrame frame, int tahun, PortalReports portal)
    {
        ReportSummary[][] byOpd = [.. portal.ByPemda.SelectMany(PortalReports.ByOpd).Select(o => PortalReports.Newest(o).ToArray())];
        ReportSummary[] published = [.. byOpd.SelectMany(o => o.Where(r => r.Tahun == tahun))];
        string year = PortalReports.Text(tahun);
        return new YearPage
        {
            Address = Addresses.OfYear(tahun),
            Title = frame.Teks.JudulTahun(year),
            Description = frame.Teks.UraianTahun(year),
            Breadcrumb = [new(frame.Teks.Beranda, Addresses.Home), new(frame.Teks.TahunKe(year), Addresses.OfYear(tahun))],
            Site = frame,
            Tahun = tahun,
            Highlights = PortalSums.Of(published, byOpd.Length, frame.Teks),
            Table = TableOf(published, tahun, portal.ByPemda.Count > 1, frame.Teks),
            Banding = [.. portal.ByPemda.Select(g => BandingLinks.Opd(g, tahun, TeksPerbandingan.Of(frame.Bahasa))).OfType<LinkView>()],
            Missing = [.. byOpd.Where(o => o.All(r => r.Tahun != tahun)).Select(o => Missing(o, frame.Teks))],
            Years = [.. PortalReports.Years(portal.All, frame.Teks).Where(y => y.Text != year)],
        };
    }

    private static PortalTable TableOf(ReportSummary[] reports, int tahun, bool several, TeksPortal teks) => new(
        "laporan",
        teks.TabelTahun(PortalReports.Text(tahun)),
        [
            new(teks.PerangkatDaerah, ColumnKind.Teks),
            .. several ? [new PortalColumn(teks.PemerintahDaerah, ColumnKind.Teks)] : Array.Empty<PortalColumn>(),
            .. PortalCells.Columns(teks),
        ],
        [.. reports.Select(r => Row(r, several, teks))],
        reports.Length > 1)
    {
        Note = teks.CatatanAngka,
    };

    private static PortalRow Row(ReportSummary report, bool several, TeksPortal teks) => new(
    [
        new PortalCell(report.Opd.Nama) { IsOwn = true, Address = report.Card.Address, Notes = report.Card.Draf ? [new(teks.Draf)] : [] },
        .. several ? [new PortalCell(report.Pemda.Nama) { IsOwn = true, Address = Addresses.Of(report.Pemda) }] : Array.Empty<PortalCell>(),
        .. PortalCells.Of(report.Kinerja, teks),
    ]);

    private static LinkView Missing(ReportSummary[] reports, TeksPortal teks) => new(
        PortalReports.FullName(reports[0].Pemda, reports[0].Opd),
        Addresses.Of(reports[0].Pemda, reports[0].Opd),
        teks.LaporanYangAda(string.Join(", ", reports.Select(r => PortalReports.Text(r.Tahun)))));
}
