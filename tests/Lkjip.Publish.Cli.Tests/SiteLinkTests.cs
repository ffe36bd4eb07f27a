namespace Lkjip.Publish.Cli.Tests;

/// <summary>Links of a built site.</summary>
public sealed class SiteLinkTests
{
    [Fact]
    public async Task A_build_tells_of_a_link_by_the_sites_own_address_that_leads_nowhere_and_only_strictly_fails_for_it()
    {
        using SiteCase site = new();
        site.Write("situs.json", """{ "nama": "Portal Uji", "alamatDasar": "https://lkjip.contoh.id/kinerja", "lisensi": { "nama": "CC BY 4.0", "alamat": "https://creativecommons.org/licenses/by/4.0/" } }""");
        string chapter = Path.Combine(site.Content, "kota", "dinas", "2024", "03-penutup.md");
        await File.AppendAllTextAsync(chapter, "\nLihat [laporan 2019](https://lkjip.contoh.id/kinerja/kota/dinas/2019/) dan [laporan ini](https://lkjip.contoh.id/kinerja/kota/dinas/2024/).\n", TestContext.Current.CancellationToken);

        Run json = (await Program.BuildAsync(site.Content, site.Site, "--format", "json")).ShouldEndWith(ExitCodes.Done);
        json.Output.ShouldContain("LKJ614");
        json.Output.ShouldContain("Tautan 'laporan 2019' di halaman '/kota/dinas/2024/penutup/' dan 1 halaman lain menuju alamat situs ini, '/kota/dinas/2019/'");
        json.Output.ShouldNotContain("'laporan ini'");
        (await Program.BuildAsync(site.Content, site.Site, "--only", "kota/dinas/2024", "--format", "json")).Output.ShouldNotContain("LKJ614");
        (await Program.BuildAsync(site.Content, site.Site, "--strict")).ShouldEndWith(ExitCodes.ContentErrors);
    }
}
