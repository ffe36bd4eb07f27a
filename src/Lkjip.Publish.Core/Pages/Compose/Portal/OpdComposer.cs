namespace Lkjip.Publish.Core;

/// <summary>Composes the page of an OPD.</summary>
internal static class OpdComposer
{
    /// <summary>The page.</summary>
    /// <param name="frame">What all pages share.</param>
    /// <param name="reports">Its reports, at least one.</param>
    /// <param name="series">Its indicators over the years.</param>
    public static OpdPage Compose(SiteFrame frame, IReadOnlyList<ReportSummary> reports, IReadOnlyList<DeretIndikator> series)
    {
        ReportSummary[] newest = [.. PortalReports.Newest(reports)];
        (Pemda pemda, Opd opd) = (newest[0].Pemda, newest[0].Opd);
        return new OpdPage
        {
            Address = Addresses.Of(pemda, opd),
            Title = PortalReports.FullName(pemda, opd),
            Description = $"Laporan kinerja {PortalReports.FullName(pemda, opd)} {Span(newest)}: capaian, anggaran, dan setiap indikator dari tahun ke tahun.",
            Breadcrumb = [new("Beranda", Addresses.Home), new(pemda.Nama, Addresses.Of(pemda)), new(opd.Nama, Addresses.Of(pemda, opd))],
            Site = frame,
            Nama = opd.Nama,
            Pemda = pemda.Nama,
            NamaLama = [.. opd.NamaLama.OrderByDescending(n => n.Sampai).Select(n => $"{n.Nama} (sampai {PortalReports.Text(n.Sampai)})")],
            Kontak = new Kontak { Nama = opd.Nama, Alamat = opd.Alamat, Telepon = opd.Telepon, Email = opd.Email },
            Reports = [.. newest.Select(r => r.Card)],
            Years = YearsOf(newest),
            Banding = BandingLinks.Years(newest),
            Budget = FigureCharts.Serapan("anggaran", "Serapan anggaran menurut tahun", [.. newest.Reverse().Select(r => (PortalReports.Text(r.Tahun), r.Kinerja))]),
            Indikator = IndikatorOf(pemda, opd, series),
            Trends = series.Any(d => d.Tahun.Count(t => t.Realisasi?.Nilai.Angka is not null) > 1)
                ? DeretChart.Of("tren", "Realisasi dan target setiap indikator menurut tahun", series)
                : null,
        };
    }

    private static string Span(ReportSummary[] newest) => newest.Length == 1
        ? $"tahun {PortalReports.Text(newest[0].Tahun)}"
        : $"tahun {PortalReports.Text(newest[^1].Tahun)} sampai {PortalReports.Text(newest[0].Tahun)}";

    private static SummaryTable YearsOf(ReportSummary[] newest)
    {
        bool surveyed = newest.Any(r => r.Kinerja.SurveiUtama is not null);
        SummaryColumn[] columns =
        [
            new("Tahun", ColumnKind.Nomor), .. FigureCells.Columns, .. surveyed ? [new SummaryColumn("IKM", ColumnKind.Nilai)] : Array.Empty<SummaryColumn>(),
        ];
        return new SummaryTable("tahun", "Kinerja dan anggaran menurut tahun", columns, [.. newest.Select(r => YearRow(r, surveyed))], newest.Length > 1)
        {
            Note = FigureCells.Note,
        };
    }

    private static SummaryRow YearRow(ReportSummary report, bool surveyed) => new(
    [
        new(PortalReports.Text(report.Tahun), report.Tahun) { Address = report.Card.Address, Notes = report.Card.Draf ? [new("draf")] : [] },
        .. FigureCells.Of(report.Kinerja),
        .. surveyed ? [Survey(report.Kinerja.SurveiUtama)] : Array.Empty<SummaryCell>(),
    ]);

    private static SummaryCell Survey(RingkasanSurvei? survei) => survei?.Nilai is { } nilai
        ? new SummaryCell($"{FormatAngka.Angka(nilai, 2)}{(survei.Mutu is { } mutu ? $" ({mutu})" : string.Empty)}", nilai)
        : SummaryCell.Unknown;

    private static SummaryTable IndikatorOf(Pemda pemda, Opd opd, IReadOnlyList<DeretIndikator> series)
    {
        int[] measured = [.. series.SelectMany(d => d.Tahun.Where(t => t.Realisasi is not null).Select(t => t.Tahun)).Distinct().Order()];
        int[] years = measured.Length > 0 ? measured : [.. series.SelectMany(d => d.Tahun.Select(t => t.Tahun)).Distinct().Order()];
        return new SummaryTable(
            "indikator",
            "Realisasi setiap indikator menurut tahun",
            [new("Indikator", ColumnKind.Teks), .. years.Select(y => new SummaryColumn(PortalReports.Text(y), ColumnKind.Nilai))],
            [.. series.Select(d => new SummaryRow([Name(pemda, opd, d), .. years.Select(y => Year(d.Tahun.FirstOrDefault(t => t.Tahun == y)))]))],
            Sortable: false);
    }

    private static SummaryCell Name(Pemda pemda, Opd opd, DeretIndikator deret) => new(deret.Terbaru.Nama)
    {
        Address = Addresses.OfIndikator(pemda, opd, deret.Id),
        Notes = deret.Terbaru.Iku ? [new("IKU")] : [],
    };

    private static SummaryCell Year(TahunDeret? year)
    {
        string? target = year?.Target is { } aim ? $"target {DeretText.Of(aim)}" : null;
        string?[] notes = [target, year is { Putus: true } ? "cara ukur berubah" : null];
        return new SummaryCell(year?.Realisasi is { } result ? DeretText.Of(result) : "–", year?.Realisasi?.Nilai.Angka)
        {
            Notes = [.. notes.OfType<string>().Select(n => new SummaryNote(n))],
        };
    }
}
