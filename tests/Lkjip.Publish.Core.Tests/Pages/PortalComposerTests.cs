namespace Lkjip.Publish.Core.Tests;

public sealed class PortalComposerTests
{
    private static readonly Pemda Payakumbuh = new() { Slug = "payakumbuh", Nama = "Kota Payakumbuh", Jenis = JenisPemda.Kota };
    private static readonly Pemda Jambi = new() { Slug = "jambi", Nama = "Kota Jambi", Jenis = JenisPemda.Kota };
    private static readonly Pemda Agam = new() { Slug = "agam", Nama = "Kabupaten Agam", Jenis = JenisPemda.Kabupaten };
    private static readonly Opd Dinas = new() { Slug = "dinas-sosial", Nama = "Dinas Sosial", Jenis = "Dinas", Telepon = "0752 1" };
    private static readonly Opd Kecamatan = new() { Slug = "a-kecamatan", Nama = "Kecamatan Selatan", Jenis = "Kecamatan" };

    private static readonly ReportSummary[] Reports =
    [
        Report(Agam, Dinas, 2022), Report(Jambi, Dinas, 2021), Report(Jambi, Dinas, 2024),
        Report(Payakumbuh, Kecamatan, 2023), Report(Payakumbuh, Kecamatan, 2024), Report(Payakumbuh, Dinas, 2024), Report(Payakumbuh, Dinas, 2020),
    ];

    private static readonly IReadOnlyList<Page> Pages = PortalComposer.Compose(
        new Situs { Nama = "Portal", Keterangan = "Semua laporan.", Pemda = Sample.Ids("payakumbuh") }, new SiteFrame("Portal", null, null, [], [], null), Reports);

    [Fact]
    public void Pages_stand_in_order_the_named_pemda_first_the_others_by_name() => Pages.Select(p => p.Address).ShouldBe(
    [
        "/",
        "/payakumbuh/", "/agam/", "/jambi/",
        "/payakumbuh/dinas-sosial/", "/payakumbuh/a-kecamatan/", "/agam/dinas-sosial/", "/jambi/dinas-sosial/",
        "/tahun/2024/", "/tahun/2023/", "/tahun/2022/", "/tahun/2021/", "/tahun/2020/",
        "/data/", "/ralat/",
        "/404.html",
    ]);

    [Fact]
    public void The_order_does_not_depend_on_the_order_of_the_reports() =>
        PortalComposer.Compose(new Situs { Nama = "Portal", Pemda = Sample.Ids("payakumbuh") }, Pages[0].Site, [.. Reports.Reverse()]).Select(p => p.Address).ShouldBe(Pages.Select(p => p.Address));

    [Fact]
    public void Home_lists_pemda_with_their_opd_years_and_the_newest_reports()
    {
        HomePage home = Pages.OfType<HomePage>().Single();

        home.Title.ShouldBe("Portal");
        home.Description.ShouldBe("Semua laporan.");
        home.Pemda.Select(g => $"{g.Pemda.Text}: {string.Join("; ", g.Opd.Select(o => $"{o.Text} ({o.Note}) {o.Address}"))}").ShouldBe(
        [
            "Kota Payakumbuh: Dinas Sosial (2024, 2020) /payakumbuh/dinas-sosial/; Kecamatan Selatan (2024, 2023) /payakumbuh/a-kecamatan/",
            "Kabupaten Agam: Dinas Sosial (2022) /agam/dinas-sosial/",
            "Kota Jambi: Dinas Sosial (2024, 2021) /jambi/dinas-sosial/",
        ]);
        home.Years.Select(y => $"{y.Text} {y.Address} {y.Note}").ShouldBe(
            ["2024 /tahun/2024/ 3 laporan", "2023 /tahun/2023/ 1 laporan", "2022 /tahun/2022/ 1 laporan", "2021 /tahun/2021/ 1 laporan", "2020 /tahun/2020/ 1 laporan"]);
        home.Newest.Select(c => c.Address).ShouldBe(
            ["/jambi/dinas-sosial/2024/", "/payakumbuh/a-kecamatan/2024/", "/payakumbuh/dinas-sosial/2024/", "/payakumbuh/a-kecamatan/2023/", "/agam/dinas-sosial/2022/", "/jambi/dinas-sosial/2021/"]);
    }

    [Fact]
    public void A_pemda_lists_its_opd_by_name_with_the_newest_report_first() =>
        Pages.OfType<PemdaPage>().First().Opd.Select(o => $"{o.Opd.Text}: {string.Join(' ', o.Reports.Select(r => r.Tahun))}").ShouldBe(["Dinas Sosial: 2024 2020", "Kecamatan Selatan: 2024 2023"]);

    [Fact]
    public void An_opd_lists_its_own_reports_and_how_to_reach_it()
    {
        OpdPage page = Pages.OfType<OpdPage>().Single(p => p.Address == "/jambi/dinas-sosial/");

        page.Reports.Select(r => r.Address).ShouldBe(["/jambi/dinas-sosial/2024/", "/jambi/dinas-sosial/2021/"]);
        page.Kontak.ShouldBe(new Kontak { Nama = "Dinas Sosial", Telepon = "0752 1" });
        page.Breadcrumb.Select(c => $"{c.Text} {c.Address}").ShouldBe(["Beranda /", "Kota Jambi /jambi/", "Dinas Sosial /jambi/dinas-sosial/"]);
    }

    [Fact]
    public void A_year_lists_the_pemda_that_reported_in_it() =>
        Pages.OfType<YearPage>().First().Groups.Select(g => $"{g.Pemda.Text}: {string.Join(", ", g.Reports.Select(r => r.Opd))}").ShouldBe(["Kota Payakumbuh: Dinas Sosial, Kecamatan Selatan", "Kota Jambi: Dinas Sosial"]);

    [Fact]
    public void A_portal_without_reports_has_home_empty_lists_and_the_page_for_missing_addresses() =>
        PortalComposer.Compose(new Situs { Nama = "Portal" }, Pages[0].Site, []).Select(p => p.Address).ShouldBe(["/", "/data/", "/ralat/", "/404.html"]);

    private static ReportSummary Report(Pemda pemda, Opd opd, int tahun) =>
        new(pemda, opd, tahun, new ReportCard($"LKjIP {tahun}", opd.Nama, pemda.Nama, tahun, $"/{pemda.Slug}/{opd.Slug}/{tahun}/", false, []));
}
