using System.Text.Json;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What readers take away from a built site.</summary>
public sealed class TakeawayTests
{
    [Fact]
    public async Task Every_table_is_there_in_all_forms_and_alone()
    {
        using SiteCase site = await SiteCase.BuiltAsync();
        string[] files = [.. TempFolder.Contents(site.Site).Keys];
        string[] tables = [.. files.Where(path => path.StartsWith("kota/dinas/2024/data/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path))];

        tables.ShouldNotBeEmpty();
        foreach (string table in tables)
        {
            files.ShouldContain($"kota/dinas/2024/data/{table}.csv");
            files.ShouldContain($"kota/dinas/2024/data/{table}.mesin.csv");
            files.ShouldContain($"kota/dinas/2024/sematkan/{table}/index.html");
        }

        files.ShouldContain("kota/dinas/2024/lkjip-dinas-2024.xlsx");
        files.ShouldContain("kota/dinas/2024/kutipan.bib");
    }

    [Fact]
    public async Task The_catalogue_names_files_that_there_are_with_their_lengths()
    {
        using SiteCase site = await SiteCase.BuiltAsync();
        JsonElement catalog = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(site.Site, "data", "catalog.jsonld")));

        JsonElement[] files = [.. catalog.GetProperty("dcat:dataset").EnumerateArray().SelectMany(d => d.GetProperty("dcat:distribution").EnumerateArray())];

        files.ShouldNotBeEmpty();
        foreach (JsonElement file in files)
        {
            string address = file.GetProperty("dcat:downloadURL").GetProperty("@id").GetString()!;
            FileInfo found = new(Path.GetFullPath(Path.Combine(site.Site, "data", address)));
            found.Exists.ShouldBeTrue(address);
            file.GetProperty("dcat:byteSize").GetProperty("@value").GetString().ShouldBe($"{found.Length}");
        }
    }

    [Fact]
    public async Task A_draft_is_in_no_catalogue_feed_or_sitemap()
    {
        using SiteCase site = SelectionTests.ThreeReports();
        site.Write("kota/dinas/2023/laporan.md", "---\ntahun: 2023\nstatus: draf\n---\n");

        (await Program.BuildAsync(site.Content, site.Site, "--drafts", "--base-url", "https://contoh.go.id/")).ShouldEndWith(ExitCodes.Done);

        foreach (string file in new[] { "data/catalog.jsonld", "data/index.html", "feed.xml", "sitemap.xml" })
        {
            string text = File.ReadAllText(Path.Combine(site.Site, file));
            text.ShouldContain("kota/dinas/2024/", Case.Sensitive, file);
            text.ShouldNotContain("kota/dinas/2023/", Case.Sensitive, file);
        }
    }

    [Fact]
    public async Task Without_a_base_address_there_is_neither_feed_nor_sitemap_and_no_page_names_them()
    {
        using SiteCase site = await SiteCase.BuiltAsync();

        File.Exists(Path.Combine(site.Site, "robots.txt")).ShouldBeTrue();
        File.Exists(Path.Combine(site.Site, "feed.xml")).ShouldBeFalse();
        File.Exists(Path.Combine(site.Site, "sitemap.xml")).ShouldBeFalse();
        File.ReadAllText(Path.Combine(site.Site, "index.html")).ShouldNotContain("feed.xml");
    }

    [Fact]
    public async Task Of_the_kept_editions_only_those_in_the_log_are_published()
    {
        using SiteCase site = new("editions");

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);

        Directory.GetFiles(Path.Combine(site.Site, "kota", "dinas", "2024", "edisi")).Select(Path.GetFileName).ShouldBe(["LKjIP 2024 v1.pdf"]);
    }
}
