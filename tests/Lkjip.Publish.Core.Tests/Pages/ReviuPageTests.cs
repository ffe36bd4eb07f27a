namespace Lkjip.Publish.Core.Tests;

public sealed class ReviuPageTests
{
    private static readonly Laporan Laporan = Sample.Laporan(
        Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("ikm", 90m, 91.70m))),
        bab:
        [
            Sample.Bab("pendahuluan"),
            Sample.Bab("akuntabilitas", JenisBab.Bab, new BlockPart(Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "capaian") with { Id = Sample.Id("iku") })),
        ]) with
    {
        Tercetak = new Dictionary<string, DataTercetak>
        {
            ["iku"] = new()
            {
                Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>>
                {
                    ["ikm"] = new Dictionary<string, NilaiTercetak> { ["capaian"] = new([new BagianTercetak(100.00m, null)], Sample.At(5, 9)) },
                },
            },
        },
    };

    private const string Anchor = "lkj201-iku-ikm-capaian";

    [Fact]
    public void A_difference_is_listed_under_its_chapter_with_its_place_both_figures_and_the_formula()
    {
        ReviuPage page = Compose(Laporan).Reviu;

        FindingSection section = page.Sections.Single(s => s.Kind is FindingKind.Arithmetic);
        FindingGroup group = section.Groups.ShouldHaveSingleItem();
        group.Title.ShouldBe("Bab II Judul akuntabilitas");
        (group.Findings.ShouldHaveSingleItem() with { Below = [] }).ShouldBe(new FindingView
        {
            Id = Anchor,
            Kode = "LKJ201",
            Tingkat = Tingkat.Peringatan,
            Place = "Tabel 2.1 Judul Tabel",
            ShortPlace = "Tabel 2.1",
            Sentence = "Tabel 2.1, baris 'Indikator ikm', kolom 'Capaian': tercetak 100,00%, padahal hasil perhitungannya 101,89% (91,7 ÷ 90 × 100).",
            IsPlain = true,
            Address = "/kota/dinas/2024/akuntabilitas/#iku-selisih-1_sel",
            Detail = "Indikator ikm; kolom Capaian",
            Tercetak = "100,00%",
            Terhitung = "101,89%",
            Rumus = "realisasi ÷ target × 100 = 91,7 ÷ 90 × 100",
        });
    }

    [Fact]
    public void What_a_finding_in_prose_is_about_is_quoted_and_what_follows_stands_below_its_root()
    {
        Bab prose = Sample.Bab("teks", JenisBab.Bab, new ProsePart(new ValueProse(Sample.Value("kinerja.ikm.capaian", null, "100"))));

        ReviuPage page = Compose(Laporan with { Bab = [.. Laporan.Bab, prose] }).Reviu;
        FindingView root = page.Sections.Single(s => s.Kind is FindingKind.Arithmetic).Groups[0].Findings[0];

        page.Count.Warnings.ShouldBe(page.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Findings).Count(f => f.Tingkat is Tingkat.Peringatan));
        root.Below.ShouldHaveSingleItem().Kode.ShouldBe("LKJ202");
        root.Below[0].Quote.ShouldBe("100%");
    }

    [Fact]
    public void Two_figures_of_one_sentence_are_told_apart()
    {
        ProsePart Says(string path, int column) => new(new ValueProse(Sample.Value(path, null, "9") with { At = new SourcePosition("teks.md", 7, column) }));
        Bab prose = Sample.Bab("teks", JenisBab.Bab, Says("kinerja.jumlah-sasaran", 3), Says("kinerja.jumlah-indikator", 40), Says("kinerja.ikm.realisasi", 80));

        ReviuPage page = Compose(Laporan with { Bab = [.. Laporan.Bab, prose] }).Reviu;

        page.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Findings).Select(f => f.Detail).OfType<string>().Where(d => d.StartsWith("dalam teks", StringComparison.Ordinal))
            .ShouldBe(["dalam teks: jumlah sasaran", "dalam teks: jumlah indikator", "dalam teks: realisasi 'Indikator ikm'"], ignoreOrder: true);
    }

    [Fact]
    public void The_former_address_leads_on()
    {
        RedirectPage former = Compose(Laporan).Former;

        (former.Address, former.Target).ShouldBe(("/kota/dinas/2024/reviu/", "/kota/dinas/2024/pemeriksaan/"));
    }

    [Fact]
    public void The_mark_of_the_figure_leads_to_it()
    {
        TableView table = Compose(Laporan).Chapters[1].Chapter.Parts.OfType<TableView>().Single();

        table.Differences.ShouldHaveSingleItem().Finding.ShouldBe("/kota/dinas/2024/pemeriksaan/#" + Anchor);
    }

    [Fact]
    public void An_answer_is_shown_and_counted()
    {
        TanggapanReviu answer = new() { Kode = Sample.Id("LKJ201"), Tanggapan = JenisTanggapan.Diralat, Alasan = "Ralat." };

        ReviewedLaporan reviewed = Review(Laporan with { Reviu = new DataReviu { Tanggapan = [answer] } });
        ReportPages pages = Compose(reviewed.Laporan);

        pages.Reviu.Count.Answered.ShouldBe(1);
        pages.Report.Findings.ShouldBe(pages.Reviu.Count);
        pages.Reviu.Sections[0].Groups[0].Findings[0].Answer.ShouldBe(new AnswerView(JenisTanggapan.Diralat, "Ralat."));
        reviewed.Findings.Single(f => f.Kode == "LKJ201").Tanggapan.ShouldBe(answer);
    }

    [Fact]
    public void An_answer_to_nothing_concerns_the_publisher_only()
    {
        TanggapanReviu answer = new() { Kode = Sample.Id("LKJ202"), Tanggapan = JenisTanggapan.Diterima, Alasan = "Dibulatkan." };

        ReviewedLaporan reviewed = Review(Laporan with { Reviu = new DataReviu { Tanggapan = [answer] } });
        ReportPages pages = Compose(reviewed.Laporan);

        reviewed.Findings.ShouldContain(f => f.Kode == "LKJ391");
        pages.Reviu.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Findings).ShouldNotContain(f => f.Kode == "LKJ391");
    }

    [Fact]
    public void A_finding_about_an_indicator_leads_to_the_indicator_though_a_table_bears_the_same_id()
    {
        Indikator indikator = Sample.Indikator("iku", 90m, 91.70m) with { Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(95m) } };

        FindingView finding = Compose(Laporan with { Kinerja = Sample.Kinerja(Sample.Sasaran("s", indikator)), Tercetak = new Dictionary<string, DataTercetak>() })
            .Reviu.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Findings).Single(f => f.Kode == "LKJ312");

        (finding.Place, finding.Address).ShouldBe(("Indikator iku", null));
    }

    private static ReviewedLaporan Review(Laporan laporan) => LaporanReviewer.Review(laporan, [], new FindingBag());

    private static ReportPages Compose(Laporan laporan) => ReportComposer.Compose(
        Review(laporan), new ComposeOptions(new Situs { Nama = "Portal" }, new SiteFrame("Portal", null, null, [], [], null), WithPdf: true));
}
