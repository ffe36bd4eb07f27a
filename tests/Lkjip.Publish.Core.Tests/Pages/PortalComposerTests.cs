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
        "/", "/cari/",
        "/payakumbuh/", "/agam/", "/jambi/",
        "/payakumbuh/dinas-sosial/", "/payakumbuh/a-kecamatan/", "/agam/dinas-sosial/", "/jambi/dinas-sosial/",
        "/tahun/2024/", "/tahun/2023/", "/tahun/2022/", "/tahun/2021/", "/tahun/2020/",
        "/banding/", "/banding/payakumbuh/dinas-sosial/2020-2024/", "/banding/payakumbuh/a-kecamatan/2023-2024/", "/banding/jambi/dinas-sosial/2021-2024/", "/banding/payakumbuh/2024/",
        "/data/", "/ralat/",
        "/tentang/", "/aksesibilitas/", "/glosarium/",
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
    public void A_pemda_lists_its_opd_by_name_with_the_newest_report_first() => Pages.OfType<PemdaPage>().First().Table.Rows
        .Select(r => $"{r.Cells[0].Text}: {string.Join(' ', r.Cells[^1].Notes[0].Links.Select(l => l.Text))}").ShouldBe(["Dinas Sosial: 2024 2020", "Kecamatan Selatan: 2024 2023"]);

    [Fact]
    public void An_opd_lists_its_own_reports_and_how_to_reach_it()
    {
        OpdPage page = Pages.OfType<OpdPage>().Single(p => p.Address == "/jambi/dinas-sosial/");

        page.Reports.Select(r => r.Address).ShouldBe(["/jambi/dinas-sosial/2024/", "/jambi/dinas-sosial/2021/"]);
        page.Kontak.ShouldBe(new Kontak { Nama = "Dinas Sosial", Telepon = "0752 1" });
        page.Breadcrumb.Select(c => $"{c.Text} {c.Address}").ShouldBe(["Beranda /", "Kota Jambi /jambi/", "Dinas Sosial /jambi/dinas-sosial/"]);
    }

    [Fact]
    public void A_year_lists_the_reports_by_pemda_and_opd_and_names_the_opd_without_one()
    {
        YearPage page = Pages.OfType<YearPage>().First();

        page.Table.Rows.Select(r => $"{r.Cells[1].Text}: {r.Cells[0].Text} {r.Cells[0].Address}").ShouldBe(
        [
            "Kota Payakumbuh: Dinas Sosial /payakumbuh/dinas-sosial/2024/", "Kota Payakumbuh: Kecamatan Selatan /payakumbuh/a-kecamatan/2024/",
            "Kota Jambi: Dinas Sosial /jambi/dinas-sosial/2024/",
        ]);
        page.Missing.Select(m => $"{m.Text} {m.Address}: {m.Note}").ShouldBe(["Dinas Sosial, Kabupaten Agam /agam/dinas-sosial/: laporan yang ada: 2022"]);
        page.Years.Select(y => y.Text).ShouldBe(["2023", "2022", "2021", "2020"]);
        page.Highlights[0].Value.ShouldBe("3 dari 4");
    }

    [Fact]
    public void A_portal_of_several_pemda_belongs_to_none() => Pages.OfType<HomePage>().Single().Kota.ShouldBeNull();

    [Fact]
    public void A_portal_of_one_pemda_is_that_pemdas_and_keeps_its_page()
    {
        IReadOnlyList<Page> pages = PortalComposer.Compose(new Situs { Nama = "Portal" }, Pages[0].Site, [.. Reports.Where(r => r.Pemda == Jambi)]);

        HomePage home = pages.OfType<HomePage>().Single();
        home.Kota.ShouldBe(new PemdaHead("Kota Jambi", "/jambi/", null));
        home.Title.ShouldBe("Kota Jambi: Portal");
        home.Pemda.Single().Opd.Select(o => o.Text).ShouldBe(["Dinas Sosial"]);
        pages.OfType<PemdaPage>().Single().Address.ShouldBe("/jambi/");
        pages.OfType<YearPage>().First().Table.Columns.Select(c => c.Text).ShouldNotContain("Pemerintah daerah");
    }

    [Fact]
    public void Titles_are_unique_though_two_pemda_have_an_opd_of_one_name() => Pages.Select(p => p.Title).ShouldBeUnique();

    [Fact]
    public void A_report_without_any_data_has_its_row_and_nothing_in_it()
    {
        YearPage page = Pages.OfType<YearPage>().First();

        page.Table.Rows[0].Cells.Skip(2).Select(c => (c.Text, c.Sort)).ShouldAllBe(c => c.Text == "–" && c.Sort == null);
        page.Highlights.Count.ShouldBe(1);
        Pages.OfType<PemdaPage>().ShouldAllBe(p => p.Charts.Count == 0);
        Pages.OfType<OpdPage>().ShouldAllBe(p => p.Budget == null && p.Trends == null && p.Indikator.Rows.Count == 0);
        Pages.OfType<IndikatorPage>().ShouldBeEmpty();
    }

    [Fact]
    public void A_portal_without_reports_has_home_empty_lists_and_the_page_for_missing_addresses() =>
        PortalComposer.Compose(new Situs { Nama = "Portal" }, Pages[0].Site, []).Select(p => p.Address).ShouldBe(["/", "/cari/", "/banding/", "/data/", "/ralat/", "/tentang/", "/aksesibilitas/", "/glosarium/", "/404.html"]);

    private static ReportSummary Report(Pemda pemda, Opd opd, int tahun) =>
        new(pemda, opd, tahun, new ReportCard($"LKjIP {tahun}", opd.Nama, pemda.Nama, tahun, $"/{pemda.Slug}/{opd.Slug}/{tahun}/", false, []));
}
