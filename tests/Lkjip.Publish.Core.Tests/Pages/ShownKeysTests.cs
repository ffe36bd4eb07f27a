namespace Lkjip.Publish.Core.Tests;

/// <summary>Keys of the content stand where a reader looks for what they say.</summary>
public sealed class ShownKeysTests
{
    private static readonly Indikator Indikator = Sample.Indikator("ikm", 90m, 91.746m, satuan: "%") with { Desimal = 1 };

    private static readonly Laporan Kinerja = Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Indikator)));

    private static readonly TabelBlock Capaian = Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "target", "realisasi", "capaian");

    [Fact]
    public void The_decimals_of_an_indicator_are_those_of_its_target_and_realisasi_in_a_table()
    {
        CellView[] cells = [.. Draw.View(Capaian, Kinerja).Rows[0].Cells];

        cells.Select(c => string.Join("; ", c.Lines)).ShouldBe(["Indikator ikm", "90,0%", "91,7%", "101,94%"]);
        cells[2].Values[0].Angka.ShouldBe(91.7m);
    }

    [Fact]
    public void A_printed_figure_keeps_the_decimals_that_were_printed()
    {
        DataTercetak printed = new()
        {
            Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>>
            {
                ["ikm"] = new Dictionary<string, NilaiTercetak> { ["realisasi"] = new([new BagianTercetak(91.75m, null)], Sample.At(5, 9)) },
            },
        };

        Draw.Table(Capaian, Kinerja, printed).ShouldContain("91,75%");
    }

    [Fact]
    public void The_decimals_of_an_indicator_are_those_of_its_values_in_prose_and_charts()
    {
        ComputedLaporan computed = ComputedLaporan.From(Kinerja);
        FigureLookup figures = new(computed, new Dictionary<string, ComputedTable> { ["t"] = TableBuilder.Build(Capaian, computed, new FindingBag())! });

        FormatFigure.Prose(figures.Find(Sample.Value("kinerja.ikm.realisasi"), new FindingBag())!, null).ShouldBe("91,7%");
        FormatFigure.Prose(figures.Find(Sample.Value("tabel.t.ikm.realisasi"), new FindingBag())!, null).ShouldBe("91,7%");
        IndikatorSummary summary = IndikatorSummary.From(computed.Indikator[0], 2, OfficialFigures.None);
        IndikatorText.Values(summary.Target, summary.Realisasi, summary.Satuan, TeksPortal.Indonesia).ShouldBe("91,7% dari 90,0%");
    }

    [Fact]
    public void An_indicator_of_the_budget_has_the_decimals_of_the_one_that_it_refers_to()
    {
        Laporan laporan = Kinerja with { Anggaran = Sample.Anggaran(Sample.Node("p", 10m, 5m) with { Indikator = [new IndikatorAnggaran { Acuan = Sample.Id("ikm") }] }) };

        Draw.View(Sample.Block(SumberTabel.Anggaran, "realisasi", "uraian", "target", "realisasi-kinerja"), laporan).Rows[0].Cells
            .Select(c => string.Join("; ", c.Lines)).ShouldBe(["Mata p", "90,0%", "91,7%"]);
    }

    [Fact]
    public void The_target_of_a_goal_bears_its_unit()
    {
        Laporan laporan = Kinerja with
        {
            Kinerja = new DataKinerja
            {
                Tujuan = [Kinerja.Kinerja!.Tujuan[0] with { Indikator = [new() { Id = Sample.Id("t"), Nama = "Kemiskinan", Satuan = "%", Target = Sample.Nilai(5.4m) }] }],
            },
        };

        Draw.View(Sample.Block(SumberTabel.Kinerja, "renstra", "indikator-tujuan"), laporan).Rows[0].Cells[0].Lines.ShouldBe(["Kemiskinan (5,4%)"]);
    }

    [Theory]
    [InlineData("SKM mandiri", "Januari s.d. Juni 2024", null, "SKM mandiri, Januari s.d. Juni 2024")]
    [InlineData("SKM Tahun 2024", "Tahun 2024", null, "SKM Tahun 2024")]
    [InlineData("SKM mandiri", "Tahun 2024", "Data primer", "Data primer")]
    [InlineData("SKM mandiri", null, null, null)]
    public void A_table_of_a_survey_says_when_it_was_held_where_its_block_names_no_other_source(string nama, string? periode, string? asal, string? source)
    {
        Survei survei = new() { Id = Sample.Id("ikm"), Nama = nama, Periode = periode, Unsur = [new() { Id = Sample.Id("u"), Nama = "Unsur", Nrr = Sample.Number(3m) }] };

        Draw.View(Sample.Block(SumberTabel.Skm, "unsur") with { Asal = asal }, Sample.Laporan(skm: new DataSkm { Survei = [survei] })).Source.ShouldBe(source);
    }

    [Fact]
    public void The_page_of_findings_tells_what_was_exempt_and_why_and_the_regulation_that_was_checked_by()
    {
        ReviuPage page = Compose(Sample.Laporan() with
        {
            Reviu = new DataReviu { AngkaBebas = [new() { Angka = Sample.Id("12.919"), Alasan = "Jumlah tahun 2023." }] },
        });

        page.FreeNumbers.ShouldBe([new("12.919", "Jumlah tahun 2023.")]);
        page.Peraturan.ShouldNotBeNull().ShouldStartWith("Peraturan Menteri");
    }

    [Fact]
    public void A_finding_about_a_regulation_says_where_it_can_be_read()
    {
        Laporan laporan = Sample.Laporan(bab: [Sample.Bab("bab", JenisBab.Bab, new ProsePart(new WrittenProse("Perpres Nomor 28 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.")))]);

        Compose(laporan).Sections.SelectMany(s => s.Groups).SelectMany(g => g.Findings).Single(f => f.Kode == "LKJ506").Source.ShouldBe("https://contoh.go.id/perpres-29-2014");
    }

    private static ReviuPage Compose(Laporan laporan) => ReportComposer.Compose(
        LaporanReviewer.Review(
            laporan,
            [new() { Jenis = "Perpres", Nomor = "29", Tahun = 2014, Tentang = "Sistem Akuntabilitas Kinerja Instansi Pemerintah", Sumber = "https://contoh.go.id/perpres-29-2014" }],
            new FindingBag()),
        new ComposeOptions(new Situs { Nama = "Portal" }, new SiteFrame("Portal", null, null, [], [], null), WithPdf: false)).Reviu;
}
