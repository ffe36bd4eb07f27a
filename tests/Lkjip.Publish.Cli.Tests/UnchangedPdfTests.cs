namespace Lkjip.Publish.Cli.Tests;

/// <summary>PDFs are printed once, and again only when something they are made of has changed.</summary>
public sealed class UnchangedPdfTests(PrintedSite printed) : IClassFixture<PrintedSite>
{
    internal const string Cache = ".situs.cetakan";

    [Fact]
    public async Task A_second_build_prints_nothing_and_needs_no_browser()
    {
        using SiteCase site = printed.Copy();
        printed.Build.Output.ShouldContain(" dan 1 PDF ditulis");
        SortedDictionary<string, string> before = TempFolder.Contents(site.Site);
        before.Keys.ShouldContain("kota/dinas/2024/lkjip-dinas-2024.pdf");

        Run second = (await WithoutBrowserAsync(site)).ShouldEndWith(ExitCodes.Done);

        second.Output.ShouldContain(" dan 1 PDF (1 tidak berubah) ditulis");
        second.Error.ShouldNotContain("Mencetak");
        TempFolder.Contents(site.Site).ShouldBe(before);
        site.Beside().ShouldBe([Cache, "content", "situs"]);
    }

    [Fact]
    public async Task With_something_to_print_a_missing_browser_is_an_error_as_ever()
    {
        using SiteCase site = printed.Copy();
        SortedDictionary<string, string> before = TempFolder.Contents(site.Site);
        Append(site, "kota/dinas/2024/01-kinerja.md");

        (await WithoutBrowserAsync(site)).ShouldEndWith(ExitCodes.MachineLacks).Error.ShouldContain("galat LKJ901");

        TempFolder.Contents(site.Site).ShouldBe(before);
    }

    [Fact]
    public async Task Only_the_report_that_changed_is_printed_again()
    {
        using SiteCase site = SelectionTests.ThreeReports();
        await BuildAsync(site);
        SortedDictionary<string, string> before = Pdfs(site.Site);
        Append(site, "kota/dinas/2023/01-kinerja.md");

        Run second = await BuildAsync(site);

        second.Output.ShouldContain(" dan 3 PDF (2 tidak berubah) ditulis");
        second.Error.ShouldContain("Mencetak PDF …");
        SortedDictionary<string, string> after = Pdfs(site.Site);
        after.Keys.ShouldBe(before.Keys);
        after.Where(pdf => pdf.Value != before[pdf.Key]).ShouldHaveSingleItem().Key.ShouldBe("kota/dinas/2023/lkjip-dinas-2023.pdf");
    }

    [Fact]
    public async Task The_cache_leaves_no_trace_in_the_site_and_can_be_left_alone()
    {
        using SiteCase site = printed.Copy();
        await BuildAsync(site);
        using SiteCase other = new();

        Run fresh = await BuildAsync(other, "--no-cache");
        (await BuildAsync(site, "--no-cache")).Output.ShouldNotContain("tidak berubah");

        fresh.Output.ShouldContain(" dan 1 PDF ditulis");
        other.Beside().ShouldBe(["content", "situs"]);
        TempFolder.Contents(other.Site).ShouldBe(TempFolder.Contents(site.Site));
    }

    [Fact]
    public async Task A_whole_build_forgets_a_report_that_is_gone_and_no_other_build_does()
    {
        using SiteCase site = SelectionTests.ThreeReports();
        await BuildAsync(site);
        string[] all = Kept(site);
        all.Length.ShouldBe(6);
        Directory.Delete(Path.Combine(site.Content, "kota", "badan"), recursive: true);

        await BuildAsync(site, "--only", "kota/dinas/2024");
        await BuildAsync(site, "--no-pdf");
        Kept(site).ShouldBe(all);

        (await BuildAsync(site)).Output.ShouldContain(" dan 2 PDF (2 tidak berubah) ditulis");
        Kept(site).ShouldBe(all.Where(file => !file.StartsWith("kota_badan", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_nothing_can_be_kept_the_site_is_built_and_it_is_said()
    {
        using SiteCase site = new();
        File.WriteAllText(Path.Combine(site.Root, Cache), "sebuah berkas");

        Run run = await BuildAsync(site);

        run.Output.ShouldContain("catatan LKJ915: ");
        run.Output.ShouldContain(" dan 1 PDF ditulis ke");
        run.Output.ShouldNotContain("lkjip check");
        Pdfs(site.Site).ShouldHaveSingleItem();
    }

    internal static async Task<Run> BuildAsync(SiteCase site, params string[] more)
    {
        await Browsers.EnsureAsync();
        return (await Program.RunAsync(["build", "--content", site.Content, "--out", site.Site, .. more])).ShouldEndWith(ExitCodes.Done);
    }

    private static Task<Run> WithoutBrowserAsync(SiteCase site) =>
        ChildProcessTests.RunAsync(site.Root, ChildProcessTests.NoBrowser, "build", "--out", "situs");

    private static void Append(SiteCase site, string path) => File.AppendAllText(Path.Combine(site.Content, path), "\nSatu kalimat lagi.\n");

    private static SortedDictionary<string, string> Pdfs(string site) => new(
        TempFolder.Contents(site).Where(file => file.Key.EndsWith(".pdf", StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);

    private static string[] Kept(SiteCase site) =>
        [.. Directory.GetFiles(Path.Combine(site.Root, Cache)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
