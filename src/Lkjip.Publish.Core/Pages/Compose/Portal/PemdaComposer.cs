namespace Lkjip.Publish.Core;

/// <summary>Composes the page of a local government.</summary>
internal static class PemdaComposer
{
    /// <summary>The page.</summary>
    /// <param name="frame">What all pages share.</param>
    /// <param name="reports">The reports of its OPD, at least one.</param>
    public static PemdaPage Compose(SiteFrame frame, IReadOnlyList<ReportSummary> reports)
    {
        Pemda pemda = reports[0].Pemda;
        int newest = reports.Max(r => r.Tahun);
        ReportSummary[][] byOpd = [.. PortalReports.ByOpd(reports).Select(o => PortalReports.Newest(o).ToArray())];
        (string, RingkasanKinerja)[] bars =
            [.. byOpd.SelectMany(o => o.Where(r => r.Tahun == newest)).Select(r => (r.Opd.NamaSingkat ?? r.Opd.Nama, r.Kinerja))];
        string year = PortalReports.Text(newest);
        ChartView?[] charts =
        [
            FigureCharts.Capaian("capaian", $"Rata-rata capaian kinerja tahun {year} menurut perangkat daerah", bars),
            FigureCharts.Serapan("serapan", $"Serapan anggaran tahun {year} menurut perangkat daerah", bars),
        ];
        return new PemdaPage
        {
            Address = Addresses.Of(pemda),
            Title = $"Kinerja {pemda.Nama}",
            Description = $"Laporan kinerja perangkat daerah {pemda.Nama}: capaian dan anggaran tahun {year}, dan semua laporan yang terbit.",
            Breadcrumb = [new("Beranda", Addresses.Home), new(pemda.Nama, Addresses.Of(pemda))],
            Site = frame,
            Nama = pemda.Nama,
            Logo = Addresses.Logo(pemda),
            Facts = [.. new[] { pemda.Provinsi is { } provinsi ? $"Provinsi {provinsi}" : null, pemda.Periode?.Nama }.OfType<string>()],
            Tahun = newest,
            KeyFigures = FigureSums.Of([.. reports.Where(r => r.Tahun == newest)], byOpd.Length),
            Table = TableOf(byOpd, newest),
            Banding = BandingLinks.Opd(reports, newest),
            Charts = [.. charts.OfType<ChartView>()],
            Years = PortalReports.Years(reports),
        };
    }

    private static SummaryTable TableOf(ReportSummary[][] byOpd, int newest) => new(
        "opd",
        $"Perangkat daerah dengan angka tahun {PortalReports.Text(newest)}",
        [new("Perangkat daerah", ColumnKind.Teks), .. FigureCells.Columns, new("Laporan", ColumnKind.Teks)],
        [.. byOpd.Select(o => Row(o, newest))],
        byOpd.Length > 1)
    {
        Note = FigureCells.Note,
    };

    private static SummaryRow Row(ReportSummary[] reports, int newest)
    {
        ReportSummary? current = reports.FirstOrDefault(r => r.Tahun == newest);
        return new SummaryRow(
        [
            new SummaryCell(reports[0].Opd.Nama)
            {
                Address = Addresses.Of(reports[0].Pemda, reports[0].Opd),
                Notes = current is null ? [new($"belum terbit untuk {PortalReports.Text(newest)}")] : current.Card.Draf ? [new("draf")] : [],
            },
            .. FigureCells.Of(current?.Kinerja),
            new SummaryCell(string.Empty) { Notes = [new(string.Empty, [.. reports.Select(r => new LinkView(PortalReports.Text(r.Tahun), r.Card.Address))])] },
        ]);
    }
}
