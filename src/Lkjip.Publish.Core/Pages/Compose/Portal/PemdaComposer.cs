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
        (string, KinerjaSummary)[] bars =
            [.. byOpd.SelectMany(o => o.Where(r => r.Tahun == newest)).Select(r => (r.Opd.NamaSingkat ?? r.Opd.Nama, r.Kinerja))];
        string year = PortalReports.Text(newest);
        TeksPortal teks = frame.Teks;
        ChartView?[] charts =
        [
            PortalCharts.Capaian("capaian", teks.GrafikCapaian(year), bars, teks),
            PortalCharts.Serapan("serapan", teks.GrafikSerapan(year), bars, teks),
        ];
        return new PemdaPage
        {
            Address = Addresses.Of(pemda),
            Title = teks.JudulPemda(pemda.Nama),
            Description = teks.UraianPemda(pemda.Nama, year),
            Breadcrumb = [new(teks.Beranda, Addresses.Home), Crumb.Own(pemda.Nama, Addresses.Of(pemda))],
            Site = frame,
            Nama = pemda.Nama,
            Logo = Addresses.Logo(pemda),
            Facts = [.. new[] { teks.NamaJenis(pemda.Jenis), pemda.Provinsi is { } provinsi ? teks.Provinsi(provinsi) : null, pemda.Periode?.Nama }.OfType<string>()],
            Tahun = newest,
            Highlights = PortalSums.Of([.. reports.Where(r => r.Tahun == newest)], byOpd.Length, teks),
            Table = TableOf(byOpd, newest, teks),
            Banding = BandingLinks.Opd(reports, newest, TeksPerbandingan.Of(frame.Bahasa)),
            Charts = [.. charts.OfType<ChartView>()],
            Years = PortalReports.Years(reports, teks),
        };
    }

    private static PortalTable TableOf(ReportSummary[][] byOpd, int newest, TeksPortal teks) => new(
        "opd",
        teks.TabelPemda(PortalReports.Text(newest)),
        [new(teks.PerangkatDaerah, ColumnKind.Teks), .. PortalCells.Columns(teks), new(teks.SemuaLaporan, ColumnKind.Teks)],
        [.. byOpd.Select(o => Row(o, newest, teks))],
        byOpd.Length > 1)
    {
        Note = teks.CatatanAngka,
    };

    private static PortalRow Row(ReportSummary[] reports, int newest, TeksPortal teks)
    {
        ReportSummary? current = reports.FirstOrDefault(r => r.Tahun == newest);
        return new PortalRow(
        [
            new PortalCell(reports[0].Opd.Nama)
            {
                IsOwn = true,
                Address = Addresses.Of(reports[0].Pemda, reports[0].Opd),
                Notes = current is null ? [new(teks.BelumTerbitUntuk(PortalReports.Text(newest)))] : current.Card.Draf ? [new(teks.Draf)] : [],
            },
            .. PortalCells.Of(current?.Kinerja, teks),
            new PortalCell(string.Empty) { Notes = [new(string.Empty, [.. reports.Select(r => new LinkView(PortalReports.Text(r.Tahun), r.Card.Address))])] },
        ]);
    }
}
