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
            Title = $"Laporan kinerja tahun {year}",
            Description = $"Kinerja dan anggaran tahun {year} menurut perangkat daerah: indikator yang tercapai, rata-rata capaian, pagu, realisasi dan serapan.",
            Breadcrumb = [new("Beranda", Addresses.Home), new($"Tahun {year}", Addresses.OfYear(tahun))],
            Site = frame,
            Tahun = tahun,
            KeyFigures = FigureSums.Of(published, byOpd.Length),
            Table = TableOf(published, tahun, portal.ByPemda.Count > 1),
            Banding = [.. portal.ByPemda.Select(g => BandingLinks.Opd(g, tahun)).OfType<LinkView>()],
            Missing = [.. byOpd.Where(o => o.All(r => r.Tahun != tahun)).Select(Missing)],
            Years = [.. PortalReports.Years(portal.All).Where(y => y.Text != year)],
        };
    }

    private static SummaryTable TableOf(ReportSummary[] reports, int tahun, bool several) => new(
        "laporan",
        $"Kinerja dan anggaran tahun {PortalReports.Text(tahun)} menurut perangkat daerah",
        [
            new("Perangkat daerah", ColumnKind.Teks),
            .. several ? [new SummaryColumn("Pemerintah daerah", ColumnKind.Teks)] : Array.Empty<SummaryColumn>(),
            .. FigureCells.Columns,
        ],
        [.. reports.Select(r => Row(r, several))],
        reports.Length > 1)
    {
        Note = FigureCells.Note,
    };

    private static SummaryRow Row(ReportSummary report, bool several) => new(
    [
        new SummaryCell(report.Opd.Nama) { Address = report.Card.Address, Notes = report.Card.Draf ? [new("draf")] : [] },
        .. several ? [new SummaryCell(report.Pemda.Nama) { Address = Addresses.Of(report.Pemda) }] : Array.Empty<SummaryCell>(),
        .. FigureCells.Of(report.Kinerja),
    ]);

    private static LinkView Missing(ReportSummary[] reports) => new(
        PortalReports.FullName(reports[0].Pemda, reports[0].Opd),
        Addresses.Of(reports[0].Pemda, reports[0].Opd),
        $"laporan yang ada: {string.Join(", ", reports.Select(r => PortalReports.Text(r.Tahun)))}");
}
