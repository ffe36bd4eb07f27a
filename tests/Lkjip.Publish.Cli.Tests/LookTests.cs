using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>A city's colours and type, set in its files.</summary>
public sealed partial class LookTests
{
    [Fact]
    public async Task A_citys_colours_are_on_all_its_pages_and_on_paper()
    {
        using SiteCase site = Dressed("""{ "warna": "#7d1f24", "aksen": "#a9842c", "huruf": "serif" }""");

        (await Program.BuildAsync(site.Content, site.Site, "--strict")).ShouldEndWith(ExitCodes.Done);

        string sheet = Directory.GetFiles(Path.Combine(site.Site, "aset"), "tampilan-kota.*.css").ShouldHaveSingleItem();
        File.ReadAllText(sheet).ShouldStartWith(":root{--brand:#7d1f24;");
        string[] pages = Directory.GetFiles(site.Site, "*.html", SearchOption.AllDirectories);
        foreach (string page in pages.Where(page => File.ReadAllText(page).Contains("rel=\"stylesheet\"", StringComparison.Ordinal)))
        {
            string html = File.ReadAllText(page);
            string[] sheets = [.. Stylesheet().Matches(html).Select(m => Path.GetFileName(m.Groups["href"].Value))];

            sheets[1].ShouldBe(Path.GetFileName(sheet), $"behind the theme's own, on {page}");
            html.ShouldNotContain("rel=\"preload\"");
            html.ShouldNotContain("style=\"");
        }

        File.ReadAllText(Path.Combine(site.Site, "kota", "dinas", "2024", "cetak", "index.html")).ShouldContain(Path.GetFileName(sheet));
        File.ReadAllText(Path.Combine(site.Site, "index.html")).ShouldContain(Path.GetFileName(sheet));
    }

    [Fact]
    public async Task A_pale_colour_is_a_warning_at_its_place()
    {
        using SiteCase site = Dressed("""{ "warna": "#ffcc00" }""");

        Run run = (await Program.RunAsync("check", "--content", site.Content)).ShouldEndWith(ExitCodes.Done);

        run.Output.ShouldContain("kota/pemda.json:4:26: peringatan LKJ631: Warna #ffcc00 terlalu terang untuk teks");
    }

    [Theory]
    [InlineData("""{ "warna": "hijau" }""", "galat LKJ108: 'hijau' bukan warna.")]
    [InlineData("""{ "huruf": "comic" }""", "galat LKJ105")]
    [InlineData("""{ "wrna": "#0b5c63" }""", "Maksud Anda 'warna'?")]
    public async Task What_cannot_be_read_stops_the_build(string tampilan, string message)
    {
        using SiteCase site = Dressed(tampilan);

        Run run = (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.ContentErrors);

        run.Output.ShouldContain(message);
    }

    [Fact]
    public async Task A_logo_that_is_not_there_is_told_at_its_place()
    {
        using SiteCase site = new();
        site.Write("kota/pemda.json", "{ \"nama\": \"Kota Contoh\", \"jenis\": \"kota\", \"logo\": \"lambang.svg\" }");

        Run run = (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.ContentErrors);

        run.Output.ShouldContain("kota/pemda.json:1:51: galat LKJ602: Berkas logo 'lambang.svg' tidak ada.");
    }

    private static SiteCase Dressed(string tampilan)
    {
        SiteCase site = new();
        site.Write("kota/pemda.json", $$"""
            {
              "nama": "Kota Contoh",
              "jenis": "kota",
              "tampilan": {{tampilan}}
            }
            """);
        return site;
    }

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"(?<href>[^\"]+)\"")]
    private static partial Regex Stylesheet();
}
