using AngleSharp.Dom;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What the pages that join the published reports say.</summary>
[Collection(RealReportCollection.Name)]
public sealed class RealPortalTests(RealReportFixture report)
{
    [Fact]
    public void A_year_shows_the_figures_of_its_reports_and_names_those_not_published()
    {
        IDocument page = report.Pages["tahun/2024/index.html"];

        Rows(page, "laporan").ShouldBe(
        [
            "Dinas Sosial Kota Payakumbuh | Kota Payakumbuh | 2 dari 2 | 108,50% (hasil perhitungan 108,82%) | Sangat Baik | 7.551.445.880 | 6.775.947.475 | 89,73%",
            "Kecamatan Payakumbuh Selatan | Kota Payakumbuh | 2 dari 3 | 100,00% (hasil perhitungan 100,94%) dari 2 indikator | – | 7.442.011.651 | 6.439.057.955 | 86,52%",
        ]);
        page.QuerySelectorAll("h2").Single(h => h.TextContent == "Belum terbit").ParentElement!.QuerySelectorAll("li").Select(RealReportFixture.Text).ShouldBe(
            ["Kecamatan Medan Amplas, Kota Medan laporan yang ada: 2023", "Kecamatan Paal Merah, Kota Jambi laporan yang ada: 2021"]);
    }

    [Fact]
    public void An_indicator_shows_all_years_that_its_report_states()
    {
        IDocument page = report.Pages["payakumbuh/kecamatan-payakumbuh-selatan/indikator/ikm-kecamatan/index.html"];

        Rows(page, "deret").ShouldBe(
        [
            "2021 | – | 89,67 | – | – | laporan 2024",
            "2022 | 90 | 90,32 | 100,36% | Melampaui target | laporan 2024",
            "2023 | 90 | 91,19 | 101,32% | Melampaui target | laporan 2024",
            "2024 | 90 | 91,70 (hasil perhitungan 91,76) juga tercetak 91,75: Tabel 3.7 | 100% (hasil perhitungan 101,89%) | Melampaui target | laporan 2024",
            "2025 | 90 | – | – | – | laporan 2024",
            "2026 | 90 | – | – | – | laporan 2024",
        ]);
        page.QuerySelectorAll(".facts dd").Select(RealReportFixture.Text).ShouldContain("Hasil survei kepuasan masyarakat");
        page.QuerySelector(".measure-changes").ShouldBeNull();
    }

    [Fact]
    public void Every_indicator_of_a_report_has_its_page_and_is_linked_from_the_report_and_its_OPD()
    {
        foreach ((string path, IDocument page) in report.Pages.Where(p => p.Key.Split('/') is [not "banding", _, { Length: 4 }, _]))
        {
            page.QuerySelectorAll(".indicators a").ShouldNotBeEmpty(path);
        }

        string[] pages = [.. report.Pages.Keys.Where(p => p.Contains("/indikator/", StringComparison.Ordinal)).Select(p => p[..^"index.html".Length])];
        pages.Length.ShouldBe(10);
        foreach (string page in pages)
        {
            string[] parts = page.Split('/');
            report.Pages[$"{parts[0]}/{parts[1]}/index.html"].QuerySelectorAll($"a[href='indikator/{parts[3]}/']").ShouldHaveSingleItem(page);
        }
    }

    [Fact]
    public void A_portal_of_several_pemda_stays_that_of_all() =>
        report.Pages["index.html"].QuerySelector("h1")!.TextContent.ShouldBe("Portal Laporan Kinerja Instansi Pemerintah");

    [Fact]
    public void A_pemda_compares_its_opd_in_words_too() => report.Pages["payakumbuh/index.html"].QuerySelectorAll(".chart-facts").Select(RealReportFixture.Text).ShouldBe(
    [
        "Dari 2 laporan, 2 mempunyai rata-rata capaian 100% atau lebih. Rata-rata capaian tertinggi 108,50% pada Dinas Sosial, terendah 100,00% pada Kec. Payakumbuh Selatan.",
        "Serapan tertinggi 89,73% pada Dinas Sosial, terendah 86,52% pada Kec. Payakumbuh Selatan.",
    ]);

    private static string[] Rows(IDocument page, string id) => [.. page.QuerySelectorAll($"#{id} tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => RealReportFixture.Text(cell.QuerySelector(".summary-cell")!))))];
}
