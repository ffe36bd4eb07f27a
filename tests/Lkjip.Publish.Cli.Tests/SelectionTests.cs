namespace Lkjip.Publish.Cli.Tests;

public sealed class SelectionTests
{
    [Theory]
    [InlineData("kota/dinas/2024", "kota/dinas/2024")]
    [InlineData("kota/dinas", "kota/dinas/2023,kota/dinas/2024")]
    [InlineData("kota", "kota/badan/2024,kota/dinas/2023,kota/dinas/2024")]
    [InlineData("kota/badan,kota/dinas/2023", "kota/badan/2024,kota/dinas/2023")]
    [InlineData("", "kota/badan/2024,kota/dinas/2023,kota/dinas/2024")]
    public async Task Only_what_is_named_is_built(string only, string reports)
    {
        using SiteCase site = ThreeReports();
        IEnumerable<string> selection = only.Split(',', StringSplitOptions.RemoveEmptyEntries).SelectMany(id => new[] { "--only", id });

        (await Program.BuildAsync(site.Content, site.Site, [.. selection])).ShouldEndWith(ExitCodes.Done);

        Reports(site).ShouldBe(reports.Split(','));
    }

    [Fact]
    public async Task A_mistake_outside_the_selection_does_not_matter()
    {
        using SiteCase site = ThreeReports();
        site.Write("kota/badan/2024/data/kinerja.json", "{");

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.ContentErrors);
        (await Program.BuildAsync(site.Content, site.Site, "--only", "kota/dinas")).ShouldEndWith(ExitCodes.Done);
    }

    [Fact]
    public async Task A_selection_of_nothing_is_an_error()
    {
        using SiteCase site = new();

        Run run = (await Program.BuildAsync(site.Content, site.Site, "--only", "kota/dinas/2019")).ShouldEndWith(ExitCodes.ContentErrors);

        run.Output.ShouldContain("galat LKJ101");
        run.Output.ShouldContain("--only");
        site.Beside().ShouldBe(["content"]);
    }

    [Fact]
    public async Task A_draft_is_built_only_where_drafts_are_wanted_and_says_what_it_is()
    {
        using SiteCase site = ThreeReports();
        site.Write("kota/dinas/2023/laporan.md", "---\ntahun: 2023\nstatus: draf\n---\n");

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);
        Reports(site).ShouldBe(["kota/badan/2024", "kota/dinas/2024"]);
        Directory.Exists(Path.Combine(site.Site, "tahun", "2023")).ShouldBeFalse();

        (await Program.BuildAsync(site.Content, site.Site, "--drafts")).ShouldEndWith(ExitCodes.Done);
        Reports(site).ShouldBe(["kota/badan/2024", "kota/dinas/2023", "kota/dinas/2024"]);
        string[] pages = [.. Directory.EnumerateFiles(Path.Combine(site.Site, "kota", "dinas", "2023"), "*.html", SearchOption.AllDirectories).Select(File.ReadAllText)];
        pages.Where(page => !page.Contains("http-equiv=\"refresh\"")).ShouldAllBe(page => page.Contains("Draf"));
        pages.ShouldAllBe(page => page.Contains("noindex"));
    }

    [Fact]
    public async Task The_base_address_of_the_command_comes_before_that_of_the_content()
    {
        using SiteCase site = new();
        site.Write("situs.json", """{ "nama": "Portal Uji", "alamatDasar": "https://lama.contoh.id/" }""");

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);
        File.ReadAllText(Path.Combine(site.Site, "index.html")).ShouldContain("href=\"https://lama.contoh.id/\"");

        (await Program.BuildAsync(site.Content, site.Site, "--base-url", "https://baru.contoh.id/kinerja")).ShouldEndWith(ExitCodes.Done);
        File.ReadAllText(Path.Combine(site.Site, "index.html")).ShouldContain("href=\"https://baru.contoh.id/kinerja/\"");
        File.ReadAllText(Path.Combine(site.Site, "404.html")).ShouldContain("href=\"/kinerja/\"");
    }

    internal static SiteCase ThreeReports()
    {
        SiteCase site = new();
        string dinas = Path.Combine(site.Content, "kota", "dinas");
        TempFolder.Copy(dinas, Path.Combine(site.Content, "kota", "badan"));
        TempFolder.Copy(Path.Combine(dinas, "2024"), Path.Combine(dinas, "2023"));
        site.Write("kota/dinas/2023/laporan.md", "---\ntahun: 2023\n---\n");
        site.Write("kota/dinas/2023/data/kinerja.json", File.ReadAllText(Path.Combine(dinas, "2024", "data", "kinerja.json")).Replace("\"2024\"", "\"2023\""));
        return site;
    }

    private static IEnumerable<string> Reports(SiteCase site) => TempFolder.Contents(site.Site).Keys
        .Where(path => path.EndsWith("/cetak/index.html", StringComparison.Ordinal))
        .Select(path => path[..^"/cetak/index.html".Length]);
}
