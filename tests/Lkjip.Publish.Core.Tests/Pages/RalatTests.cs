namespace Lkjip.Publish.Core.Tests;

public sealed class RalatTests
{
    private static readonly Laporan Laporan = Sample.Laporan(
        Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("ikm", 90m, 91.70m))),
        bab:
        [
            Sample.Bab("akuntabilitas", JenisBab.Bab, new BlockPart(Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "capaian") with { Id = Sample.Id("iku") })),
        ]);

    [Fact]
    public void Corrections_are_numbered_by_date_and_those_of_a_day_as_written()
    {
        ReportPages pages = Compose(Corrected(One(2025, 4, "kedua"), One(2025, 3, "pertama", "iku"), One(2025, 4, "ketiga", "akuntabilitas")));

        pages.Report.Ralat.ShouldBe(
        [
            new RalatView(1, "3 Maret 2025", "pertama", "/kota/dinas/2024/akuntabilitas/#iku", "lama", "baru", "Salah ketik.") { Day = new DateOnly(2025, 3, 3) },
            new RalatView(2, "3 April 2025", "kedua", null, "lama", "baru", "Salah ketik.") { Day = new DateOnly(2025, 4, 3) },
            new RalatView(3, "3 April 2025", "ketiga", "/kota/dinas/2024/akuntabilitas/#akuntabilitas", "lama", "baru", "Salah ketik.") { Day = new DateOnly(2025, 4, 3) },
        ]);
        pages.Report.Ralat.Select(r => r.Id).ShouldBe(["ralat_1", "ralat_2", "ralat_3"]);
    }

    [Fact]
    public void In_the_print_edition_they_lead_to_its_own_elements()
    {
        PrintPage print = Compose(Corrected(One(2025, 3, "pertama", "iku"))).Print;

        print.Href(print.Ralat.Single().Address!).ShouldBe("#iku");
    }

    [Fact]
    public void An_amount_is_not_parted_at_the_end_of_a_line()
    {
        RalatView view = Compose(Corrected(One(2025, 3, "pertama") with { Semula = "Rp 1.000", Menjadi = "dari Rp 2.000 menjadi Rp 3.000" })).Report.Ralat.Single();

        (view.From, view.To).ShouldBe(("Rp\u00A01.000", "dari Rp\u00A02.000 menjadi Rp\u00A03.000"));
    }

    [Fact]
    public void The_contents_end_with_them()
    {
        ContentsEntry last = Compose(Corrected(One(2025, 3, "pertama"))).Report.Report.Contents[^1];

        (last.Number, last.Text, last.Address, last.Anchor).ShouldBe((null, "Ralat", "/kota/dinas/2024/#ralat", "ralat"));
    }

    [Fact]
    public void Without_corrections_nothing_is_listed()
    {
        ReportPages pages = Compose(Corrected());

        pages.Report.Ralat.ShouldBeEmpty();
        pages.Print.Ralat.ShouldBeEmpty();
        pages.Report.Report.Contents.ShouldNotContain(entry => entry.Text == "Ralat");
    }

    [Fact]
    public void A_place_that_nothing_bears_and_an_empty_text_are_findings()
    {
        FindingBag findings = new();

        Compose(Corrected(One(2025, 3, "pertama", "ikku"), One(2025, 3, "kedua") with { Alasan = " " }), findings);

        Dump.Errors(findings).ShouldBe(
            """
            contoh.json:1:1 LKJ121 Tempat ralat 'ikku' tidak dikenal. Maksud Anda 'iku'? Yang dikenal: akuntabilitas, iku.
            contoh.json:7:1 LKJ108 'alasan' ralat ini kosong. Isi alasannya: pembaca laporan berhak mengetahuinya.
            """);
    }

    [Fact]
    public void A_chapter_may_not_bear_their_id()
    {
        FindingBag findings = new();

        LaporanChecker.Check(Sample.Laporan(bab: [Sample.Bab("ralat")]), findings);

        Dump.Of(findings).ShouldStartWith("ralat.md:1:1 LKJ108 Nama bab 'ralat' dipakai oleh situs");
    }

    private static Laporan Corrected(params Ralat[] ralat) => Laporan with { Ralat = new DataRalat { Ralat = ralat } };

    private static Ralat One(int tahun, int bulan, string bagian, string? tempat = null) => new()
    {
        Tanggal = new(new DateOnly(tahun, bulan, 3), Sample.At(7)),
        Tempat = tempat is null ? null : Sample.Id(tempat),
        Bagian = bagian,
        Semula = "lama",
        Menjadi = "baru",
        Alasan = "Salah ketik.",
    };

    private static ReportPages Compose(Laporan laporan, FindingBag? findings = null) => ReportComposer.Compose(
        LaporanReviewer.Review(laporan, [], findings ?? new()), new ComposeOptions(new Situs { Nama = "Portal" }, new SiteFrame("Portal", null, null, [], [], null), WithPdf: true));
}
