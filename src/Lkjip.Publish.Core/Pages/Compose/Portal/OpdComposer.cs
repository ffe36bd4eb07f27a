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
        TeksPortal teks = frame.Teks;
        return new OpdPage
        {
            Address = Addresses.Of(pemda, opd),
            Title = PortalReports.FullName(pemda, opd),
            Description = teks.UraianOpd(PortalReports.FullName(pemda, opd), Span(newest, teks)),
            Breadcrumb = [new(teks.Beranda, Addresses.Home), Crumb.Own(pemda.Nama, Addresses.Of(pemda)), Crumb.Own(opd.Nama, Addresses.Of(pemda, opd))],
            Site = frame,
            Nama = opd.Nama,
            Pemda = pemda.Nama,
            NamaLama = [.. opd.NamaLama.OrderByDescending(n => n.Sampai).Select(n => teks.NamaSampai(n.Nama, PortalReports.Text(n.Sampai)))],
            Kontak = new Kontak { Nama = opd.Nama, Alamat = opd.Alamat, Telepon = opd.Telepon, Email = opd.Email },
            Reports = [.. newest.Select(r => r.Card)],
            Years = YearsOf(newest, teks),
            Banding = BandingLinks.Years(newest, TeksPerbandingan.Of(frame.Bahasa)),
            Budget = PortalCharts.Serapan("anggaran", teks.GrafikSerapanOpd, [.. newest.Reverse().Select(r => (PortalReports.Text(r.Tahun), r.Kinerja))], teks),
            Indikator = IndikatorOf(pemda, opd, series, teks),
            Trends = series.Any(d => d.Tahun.Count(t => t.Realisasi?.Nilai.Angka is not null) > 1)
                ? DeretChart.Of("tren", teks.GrafikTrenOpd, series, teks)
                : null,
        };
    }

    private static string Span(ReportSummary[] newest, TeksPortal teks) => newest.Length == 1
        ? teks.MasaSatuTahun(PortalReports.Text(newest[0].Tahun))
        : teks.Masa(PortalReports.Text(newest[^1].Tahun), PortalReports.Text(newest[0].Tahun));

    private static PortalTable YearsOf(ReportSummary[] newest, TeksPortal teks)
    {
        bool surveyed = newest.Any(r => r.Kinerja.SurveiUtama is not null);
        PortalColumn[] columns =
        [
            new(teks.Tahun, ColumnKind.Nomor), .. PortalCells.Columns(teks), .. surveyed ? [new PortalColumn(teks.Ikm, ColumnKind.Nilai)] : Array.Empty<PortalColumn>(),
        ];
        return new PortalTable("tahun", teks.TabelTahunOpd, columns, [.. newest.Select(r => YearRow(r, surveyed, teks))], newest.Length > 1)
        {
            Note = teks.CatatanAngka,
        };
    }

    private static PortalRow YearRow(ReportSummary report, bool surveyed, TeksPortal teks) => new(
    [
        new(PortalReports.Text(report.Tahun), report.Tahun) { Address = report.Card.Address, Notes = report.Card.Draf ? [new(teks.Draf)] : [] },
        .. PortalCells.Of(report.Kinerja, teks),
        .. surveyed ? [Survey(report.Kinerja.SurveiUtama, teks)] : Array.Empty<PortalCell>(),
    ]);

    private static PortalCell Survey(SurveiSummary? survei, TeksPortal teks) => survei?.Nilai is { } nilai
        ? new PortalCell($"{nilai}{(survei.Mutu is { } mutu ? $" ({mutu})" : string.Empty)}", nilai.Angka)
        {
            Notes = [new(survei.Nama) { IsOwn = true }, .. teks.Resmi.Of(nilai), .. teks.Resmi.Of(survei.Mutu)],
        }
        : PortalCell.Unknown;

    private static PortalTable IndikatorOf(Pemda pemda, Opd opd, IReadOnlyList<DeretIndikator> series, TeksPortal teks)
    {
        int[] measured = [.. series.SelectMany(d => d.Tahun.Where(t => t.Realisasi is not null).Select(t => t.Tahun)).Distinct().Order()];
        int[] years = measured.Length > 0 ? measured : [.. series.SelectMany(d => d.Tahun.Select(t => t.Tahun)).Distinct().Order()];
        return new PortalTable(
            "indikator",
            teks.TabelIndikatorOpd,
            [new(teks.Indikator, ColumnKind.Teks), .. years.Select(y => new PortalColumn(PortalReports.Text(y), ColumnKind.Nilai))],
            [.. series.Select(d => new PortalRow([Name(pemda, opd, d, teks), .. years.Select(y => Year(d.Tahun.FirstOrDefault(t => t.Tahun == y), teks))]))],
            Sortable: false);
    }

    private static PortalCell Name(Pemda pemda, Opd opd, DeretIndikator deret, TeksPortal teks) => new(deret.Terbaru.Nama)
    {
        IsOwn = true,
        Address = Addresses.OfIndikator(pemda, opd, deret.Id),
        Notes = deret.Terbaru.Iku ? [new(teks.Iku)] : [],
    };

    private static PortalCell Year(TahunDeret? year, TeksPortal teks)
    {
        string? target = year?.Target is { } aim ? teks.TargetSebesar(DeretText.Told(aim, teks)) : null;
        string?[] notes = [target, year is { Putus: true } ? teks.CaraUkurBerubah : null];
        return new PortalCell(year?.Realisasi is { } result ? DeretText.Of(result) : "–", year?.Realisasi?.Nilai.Angka)
        {
            Notes = [.. teks.Resmi.Of(year?.Realisasi?.Nilai), .. notes.OfType<string>().Select(n => new PortalNote(n))],
        };
    }
}
