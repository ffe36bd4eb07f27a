namespace Lkjip.Publish.Core.Tests;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("/", "/", "./")]
    [InlineData("/", "/kota/", "kota/")]
    [InlineData("/", "/kota/dinas/2024/bab/#tabel", "kota/dinas/2024/bab/#tabel")]
    [InlineData("/kota/", "/", "../")]
    [InlineData("/kota/dinas/2024/", "/", "../../../")]
    [InlineData("/kota/dinas/2024/", "/kota/dinas/2024/", "./")]
    [InlineData("/kota/dinas/2024/", "/kota/dinas/2024/#ringkasan", "#ringkasan")]
    [InlineData("/kota/dinas/2024/bab-1/", "/kota/dinas/2024/bab-2/#tabel", "../bab-2/#tabel")]
    [InlineData("/kota/dinas/2024/bab-1/", "/kota/dinas/2024/#ringkasan", "../#ringkasan")]
    [InlineData("/kota/dinas/2024/bab-1/", "/kota/dinas/2024/lkjip-dinas-2024.pdf", "../lkjip-dinas-2024.pdf")]
    [InlineData("/kota/dinas/2024/bab-1/", "/kota/dinas/2023/bab-1/", "../../2023/bab-1/")]
    [InlineData("/kota/dinas-a/", "/kota/dinas-ab/", "../dinas-ab/")]
    [InlineData("/404.html", "/kota/", "kota/")]
    [InlineData("/404.html", "/", "./")]
    [InlineData("/kota/a.html", "/kota/a.html#x", "#x")]
    public void Relative(string from, string target, string expected) => Addresses.Relative(from, target).ShouldBe(expected);

    [Theory]
    [InlineData("/", "index.html"), InlineData("/kota/", "kota/index.html"), InlineData("/404.html", "404.html")]
    public void File(string address, string expected) => Addresses.File(address).ShouldBe(expected);

    [Fact]
    public void Of_reports_and_what_belongs_to_them()
    {
        Laporan laporan = Sample.Laporan();

        Addresses.Of(laporan.Pemda).ShouldBe("/kota/");
        Addresses.Of(laporan.Pemda, laporan.Opd).ShouldBe("/kota/dinas/");
        Addresses.Of(laporan).ShouldBe("/kota/dinas/2024/");
        Addresses.Of(laporan, Sample.Bab("penutup")).ShouldBe("/kota/dinas/2024/penutup/");
        Addresses.Print(laporan).ShouldBe("/kota/dinas/2024/cetak/");
        Addresses.Pdf(laporan).ShouldBe("/kota/dinas/2024/lkjip-dinas-2024.pdf");
        Addresses.OfYear(2024).ShouldBe("/tahun/2024/");
        Addresses.Logo(laporan.Pemda).ShouldBeNull();
        Addresses.Logo(laporan.Pemda with { Logo = Sample.Id("logo.png") }).ShouldBe("/kota/logo.png");
    }

    [Theory]
    [InlineData(null, "/kota/#x"), InlineData("https://contoh.go.id/", "/kota/#x"), InlineData("https://contoh.go.id/lkjip/", "/lkjip/kota/#x")]
    public void The_page_for_missing_addresses_links_from_the_root(string? baseUrl, string expected)
    {
        SiteFrame site = new("Portal", null, null, [], [], baseUrl);

        new NotFoundPage { Address = "/404.html", Title = "Tidak ada", Site = site }.Href("/kota/#x").ShouldBe(expected);
    }
}
