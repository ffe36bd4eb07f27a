namespace Lkjip.Publish.Core.Tests;

/// <summary>The pages of one OPD whose reports of three years do not measure alike, and whose folder was renamed.</summary>
public sealed class OpdPagesTests
{
    private static readonly Opd Opd = Sample.Opd with
    {
        NamaLama = [new NamaLama { Nama = "Kantor Contoh", Sampai = 2015 }, new NamaLama { Nama = "Badan Contoh", Sampai = 2021 }],
        AlamatLama = Sample.Ids("badan"),
    };

    private static readonly IReadOnlyList<Page> Pages = PortalComposer.Compose(new Situs { Nama = "Portal" }, new SiteFrame("Portal", null, null, [], [], null),
    [
        Report(2022, Sample.Indikator("ikm", satuan: "Orang") with { Target = Year(2022, 100), Realisasi = Year(2022, 120) }),
        Report(2023, Sample.Indikator("ikm", satuan: "%") with { Target = Year(2023, 80), Realisasi = Year(2023, 81).Concat(Year(2022, 79)).ToDictionary() }),
        Report(2024, Sample.Indikator("ikm", satuan: "%") with { Target = Year(2024, 90), Realisasi = Year(2024, 85) }, Sample.Indikator("baru")),
    ]);

    [Fact]
    public void The_opd_says_how_it_was_called_and_what_it_did_every_year()
    {
        OpdPage page = Pages.OfType<OpdPage>().Single();

        page.NamaLama.ShouldBe(["Badan Contoh (sampai 2021)", "Kantor Contoh (sampai 2015)"]);
        page.Title.ShouldBe("Dinas Contoh, Kota Contoh");
        page.Years.Rows.Select(r => string.Join(" | ", r.Cells.Select(c => c.Text))).ShouldBe(
        [
            "2024 | 0 dari 1 | 94,44% | – | 200 | 100 | 50,00%",
            "2023 | 1 dari 1 | 101,25% | – | 200 | 100 | 50,00%",
            "2022 | 1 dari 1 | 120,00% | – | 200 | 100 | 50,00%",
        ]);
        page.Indikator.Rows.Select(r => string.Join(" | ", r.Cells.Select(c => $"{c.Text} [{string.Join("; ", c.Notes.Select(n => n.Text))}]"))).ShouldBe(
        [
            "Indikator ikm [] | 120 Orang [target 100 Orang] | 81% [target 80%; cara ukur berubah] | 85% [target 90%]",
            "Indikator baru [] | – [] | – [] | – []",
        ]);
        page.Indikator.Rows[0].Cells[0].Address.ShouldBe("/kota/dinas/indikator/ikm/");
        page.Budget!.Description.ShouldBe("Serapan semuanya 50,00%.");
    }

    [Fact]
    public void A_line_is_drawn_for_each_unit()
    {
        TrendLines lines = Pages.OfType<OpdPage>().Single().Trends!.Content.ShouldBeOfType<TrendLines>();

        lines.Lines.Select(l => $"{l.Label}: {l.Unit}: {string.Join(' ', l.Points.Select(p => $"{p.Year}={p.Realisasi?.Text}"))}").ShouldBe(
            ["Indikator ikm (2022): Orang: 2022=120", "Indikator ikm (2023–2024): : 2023=81% 2024=85%"]);
    }

    [Fact]
    public void An_indicator_tells_its_years_where_reports_disagree_and_what_changed()
    {
        IndikatorPage page = Pages.OfType<IndikatorPage>().Single(p => p.Address == "/kota/dinas/indikator/ikm/");

        page.Title.ShouldBe("Indikator ikm, Dinas Contoh, Kota Contoh");
        page.Breadcrumb.Select(c => c.Address).ShouldBe(["/", "/kota/", "/kota/dinas/", "/kota/dinas/indikator/ikm/"]);
        page.Changes.ShouldBe(["Sejak laporan 2023 satuannya %; sampai laporan 2022 satuannya Orang."]);
        page.Table.Rows.Select(r => string.Join(" | ", r.Cells.Select(Cell))).ShouldBe(
        [
            "2022 | 100 Orang | 120 Orang (79% menurut laporan 2023 /kota/dinas/2023/) | 120,00% | Melampaui target | laporan 2022",
            "2023 | 80% | 81% (cara ukur berubah) | 101,25% | Melampaui target | laporan 2023",
            "2024 | 90% | 85% | 94,44% | Tidak mencapai target | laporan 2024",
        ]);
        page.Highlights.Select(f => $"{f.Label}: {f.Value} ({f.Note})").ShouldBe(["Realisasi 2024: 85% (target 90%)", "Capaian 2024: 94,44% (Tidak mencapai target)"]);
        page.Facts.ToDictionary()["Formulasi"].ShouldBe("Belum disebut dalam laporan");
    }

    [Fact]
    public void An_indicator_without_figures_has_a_page_with_an_empty_table_and_no_chart()
    {
        IndikatorPage page = Pages.OfType<IndikatorPage>().Single(p => p.Address == "/kota/dinas/indikator/baru/");

        page.Table.Rows.ShouldBeEmpty();
        page.Chart.ShouldBeNull();
        page.Highlights.ShouldBeEmpty();
    }

    [Fact]
    public void A_line_is_not_joined_where_only_the_formula_changed()
    {
        ReportSummary[] reports =
        [
            Report(2023, Sample.Indikator("a") with { Realisasi = Year(2023, 12), Formulasi = "Semua kasus" }),
            Report(2024, Sample.Indikator("a") with { Realisasi = Year(2024, 3), Formulasi = "Kasus yang lewat waktu" }),
        ];
        ChartView chart = PortalComposer.Compose(new Situs { Nama = "Portal" }, Pages[0].Site, reports).OfType<IndikatorPage>().Single().Chart!;

        chart.Content.ShouldBeOfType<TrendLines>().Lines.Single().Points.Select(p => p.Anew).ShouldBe([false, true]);
        chart.Description.ShouldBe("Sejak cara ukurnya berubah (2024), Indikator a 3 pada tahun 2024.");
    }

    [Fact]
    public void Old_addresses_lead_to_the_new_ones() => Pages.OfType<RedirectPage>().Select(p => $"{p.Address} > {p.Target}").ShouldBe(
    [
        "/kota/badan/ > /kota/dinas/",
        "/kota/badan/2022/ > /kota/dinas/2022/",
        "/kota/badan/2023/ > /kota/dinas/2023/",
        "/kota/badan/2024/ > /kota/dinas/2024/",
        "/kota/badan/indikator/ikm/ > /kota/dinas/indikator/ikm/",
        "/kota/badan/indikator/baru/ > /kota/dinas/indikator/baru/",
    ]);

    [Fact]
    public void A_report_leads_to_its_indicators() => ReportComposer
        .Compose(
            LaporanReviewer.Review(Laporan(2024, [Sample.Indikator("ikm", 90, 85), Sample.Indikator("baru")]), [], new FindingBag()),
            new ComposeOptions(new Situs { Nama = "Portal" }, Pages[0].Site, WithPdf: false))
        .Report.Indikator.Select(l => $"{l.Text} {l.Address}: {l.Note}").ShouldBe(
        [
            "Indikator ikm /kota/dinas/indikator/ikm/: 85 dari 90; capaian 94,44%",
            "Indikator baru /kota/dinas/indikator/baru/: belum ada target dan realisasi",
        ]);

    private static string Cell(PortalCell cell) => cell.Text + (cell.Notes.Count == 0
        ? string.Empty
        : $" ({string.Join("; ", cell.Notes.Select(n => string.Join(' ', n.Links.Select(l => $"{l.Text} {l.Address}").Prepend(n.Text))))})");

    private static Dictionary<int, NilaiKinerja> Year(int tahun, decimal value) => new() { [tahun] = Sample.Nilai(value) };

    private static Laporan Laporan(int tahun, Indikator[] indikator)
    {
        Laporan laporan = Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", indikator)), Sample.Anggaran(Sample.Node("a", 200, 100)));
        return laporan with { Opd = Opd, Kepala = laporan.Kepala with { Tahun = new(tahun, laporan.Kepala.Tahun.At) } };
    }

    private static ReportSummary Report(int tahun, params Indikator[] indikator)
    {
        string address = $"/kota/dinas/{tahun}/";
        return new(Sample.Pemda, Opd, tahun, new ReportCard($"LKjIP {tahun}", Opd.Nama, Sample.Pemda.Nama, tahun, address, false, []))
        {
            Kinerja = KinerjaSummary.From(ComputedLaporan.From(Laporan(tahun, indikator)), OfficialFigures.None),
            Pages = [address],
        };
    }
}
