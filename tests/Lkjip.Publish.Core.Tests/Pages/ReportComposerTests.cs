namespace Lkjip.Publish.Core.Tests;

public sealed class ReportComposerTests
{
    private static readonly Laporan Laporan = Sample.Laporan(
        Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("ikm", 90m, 91.70m), Sample.Indikator("lembaga", 100m, 80m), Sample.Indikator("baru"))),
        RealAnggaran.Data,
        bab:
        [
            Sample.Bab("pendahuluan", JenisBab.Bab, new ProsePart(new PlainProse("#iku")), new ProsePart(new PlainProse("#tiada"))),
            Sample.Bab("akuntabilitas", JenisBab.Bab, Sample.Heading(2, "@laporan.tahun"), new BlockPart(Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "capaian") with { Id = Sample.Id("iku") })),
        ]);

    [Fact]
    public void Key_figures_sum_a_report_up() => Compose(Laporan).Report.Highlights.Select(Bare).ShouldBe(
    [
        new Highlight("Indikator mencapai target", "1 dari 2", "dihitung dari target dan realisasi", 50m),
        new Highlight("Serapan anggaran", "86,52%", "realisasi dibagi pagu", 6_439_057_955m / 7_442_011_651m * 100),
        new Highlight("Realisasi anggaran", "Rp\u00A06.439.057.955", "dari pagu Rp\u00A07.442.011.651"),
    ]);

    [Fact]
    public void A_share_is_drawn_as_the_whole_where_it_is_more()
    {
        Highlight absorption = Compose(Sample.Laporan(anggaran: Sample.Anggaran(Sample.Node("p", 100m, 120m)))).Report.Highlights[0];

        Bare(absorption).ShouldBe(new Highlight("Serapan anggaran", "120,00%", "realisasi dibagi pagu", 100m));
    }

    /// <summary>A figure beside which nothing stands.</summary>
    private static Highlight Bare(Highlight figure)
    {
        figure.Beside.ShouldBeEmpty();
        return new Highlight(figure.Label, figure.Value, figure.Note, figure.Share);
    }

    [Fact]
    public void A_report_without_data_has_no_key_figures() => Compose(Sample.Laporan()).Report.Highlights.ShouldBeEmpty();

    [Fact]
    public void Chapters_follow_each_other_and_the_print_edition_holds_them_all()
    {
        ReportPages pages = Compose(Laporan);

        pages.All.Select(p => p.Address).ShouldBe(["/kota/dinas/2024/", "/kota/dinas/2024/pendahuluan/", "/kota/dinas/2024/akuntabilitas/", "/kota/dinas/2024/pemeriksaan/", "/kota/dinas/2024/reviu/", "/kota/dinas/2024/cetak/", "/kota/dinas/2024/data/", "/kota/dinas/2024/asal/iku/", "/kota/dinas/2024/sematkan/iku/"]);
        pages.Chapters[0].Previous.ShouldBeNull();
        pages.Chapters[0].Next.ShouldBe(new LinkView("Judul akuntabilitas", "/kota/dinas/2024/akuntabilitas/", "Bab II"));
        pages.Chapters[1].Previous!.Text.ShouldBe("Judul pendahuluan");
        pages.Chapters[1].Next.ShouldBeNull();
        pages.Print.Chapters.Select(c => c.Slug).ShouldBe(["pendahuluan", "akuntabilitas"]);
        pages.Report.Report.Pdf.ShouldBe("/kota/dinas/2024/lkjip-dinas-2024.pdf");
    }

    [Fact]
    public void A_reference_leads_to_the_other_page_and_in_the_print_edition_to_its_own()
    {
        FindingBag findings = new();
        ReportPages pages = Compose(Laporan, findings);

        pages.Chapters[0].Chapter.Parts[0].ShouldBe(new HtmlView("Tabel 2.1 <../akuntabilitas/#iku>"));
        pages.Print.Chapters[0].Parts[0].ShouldBe(new HtmlView("Tabel 2.1 <#iku>"));
        Dump.Errors(findings).ShouldBe("bab.md:5:1 LKJ601 Rujukan '#tiada' tidak menunjuk ke apa pun. Pakai id sebuah tabel, gambar atau judul di laporan ini.");
    }

    [Fact]
    public void A_heading_may_hold_a_value_and_is_listed_with_it()
    {
        ReportPages pages = Compose(Laporan);

        pages.Chapters[1].Chapter.Parts[0].ShouldBe(new HeadingView(2, "bagian-2024", "2.1", "2024"));
        pages.Report.Report.Contents[1].Children.Single().ShouldBe(
            new ContentsEntry("2.1", "2024", "/kota/dinas/2024/akuntabilitas/#bagian-2024", "bagian-2024", []), new EntryComparer());
        pages.Report.Report.Tables.Single().Text.ShouldBe("Judul Tabel");
    }

    [Fact]
    public void The_summary_may_hold_a_table()
    {
        BlockPart table = new(Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "capaian") with { Id = Sample.Id("ringkas") });

        ReportPages pages = Compose(Laporan with { Ringkasan = new Naskah([table]) });

        pages.Report.Ringkasan.ShouldHaveSingleItem().ShouldBeOfType<TableView>().Number.ShouldBeNull();
        pages.Print.Ringkasan.ShouldHaveSingleItem().ShouldBeOfType<TableView>().Rows.Count.ShouldBe(3);
    }

    [Fact]
    public void Printed_figures_for_a_table_that_does_not_exist_are_a_finding()
    {
        FindingBag findings = new();

        Compose(Laporan with { Tercetak = new Dictionary<string, DataTercetak> { ["iku2"] = new() { Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>>() } } }, findings);

        Dump.Errors(findings).ShouldContain("kota/dinas/2024/data/tercetak/iku2.json LKJ121 Tabel 'iku2' tidak dikenal. Maksud Anda 'iku'? Yang dikenal: iku.");
    }

    [Theory]
    [InlineData("23 Januari 2025", "2025-01-23"), InlineData("Februari 2025", "2025-02-01"), InlineData(null, "2025-01-01"), InlineData("segera", "2025-01-01")]
    public void A_report_is_dated_as_signed_or_else_the_day_after_its_year(string? tanggal, string expected) =>
        Compose(Laporan with { Kepala = Laporan.Kepala with { Tanggal = tanggal } }).Dated.ToString("yyyy-MM-dd", null).ShouldBe(expected);

    private static ReportPages Compose(Laporan laporan, FindingBag? findings = null) => ReportComposer.Compose(
        LaporanReviewer.Review(laporan, [], findings ?? new()), new ComposeOptions(new Situs { Nama = "Portal" }, new SiteFrame("Portal", null, null, [], [], null), WithPdf: true));

    private sealed class EntryComparer : IEqualityComparer<ContentsEntry>
    {
        public bool Equals(ContentsEntry? x, ContentsEntry? y) => (x! with { Children = [] }).ToString() == (y! with { Children = [] }).ToString() && x.Children.Count == y.Children.Count;

        public int GetHashCode(ContentsEntry obj) => 0;
    }
}
