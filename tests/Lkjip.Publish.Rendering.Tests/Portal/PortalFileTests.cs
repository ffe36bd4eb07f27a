using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Lkjip.Publish.Rendering.Tests;

public sealed class PortalFileTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Lkjip.Publish.Rendering.Tests", "Berkas");

    private static readonly SitemapEntry[] Entries =
    [
        new("/kota/", null), new("/", null), new("/kota/dinas/2024/", new ReportDate(new DateOnly(2025, 3, 4), HasDay: true)),
        new("/kota/dinas/2023/", new ReportDate(new DateOnly(2024, 1, 1), HasDay: false)), new("/a&b/", null),
    ];

    [Fact]
    public void The_feed_tells_reports_and_corrections_the_newest_first() => Match("umpan.xml", AtomFeed.Write(PortalSamples.Placed, PortalSamples.Reports)!);

    [Fact]
    public void The_sitemap_lists_pages_in_order() => Match("peta.xml", Sitemap.Write(PortalSamples.Placed, Entries).Single());

    [Fact]
    public void Beyond_the_limit_the_sitemap_is_an_index_of_several()
    {
        DataFile[] files = [.. Sitemap.Write(PortalSamples.Placed, Entries, limit: 2)];

        files.Select(file => file.Address).ShouldBe(["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml", "/sitemap.xml"]);
        Match("peta-indeks.xml", files[^1]);
        files[..^1].SelectMany(Locations).ShouldBe(Locations(Sitemap.Write(PortalSamples.Placed, Entries).Single()));
        files[..^1].ShouldAllBe(file => Locations(file).Count <= 2);
    }

    [Fact]
    public void Just_the_limit_still_is_one_file() => Sitemap.Write(PortalSamples.Placed, Entries, limit: Entries.Length).Count().ShouldBe(1);

    [Fact]
    public void Without_the_address_of_the_site_there_is_neither_sitemap_nor_feed()
    {
        Sitemap.Write(PortalSamples.Unplaced, Entries).ShouldBeEmpty();
        AtomFeed.Write(PortalSamples.Unplaced, PortalSamples.Reports).ShouldBeNull();
        Text(Robots.Write(PortalSamples.Unplaced)).ShouldBe("User-agent: *\nAllow: /\n");
        PortalFiles.Of(PortalSamples.Unplaced, PortalSamples.Reports, Entries).Select(file => file.Address).ShouldBe(["/robots.txt"]);
    }

    [Fact]
    public void Robots_are_told_where_the_sitemap_is() =>
        Text(Robots.Write(PortalSamples.Placed)).ShouldBe("User-agent: *\nAllow: /\n\nSitemap: https://contoh.go.id/kinerja/sitemap.xml\n");

    [Fact]
    public void An_empty_portal_has_a_feed_without_entries() =>
        XDocument.Parse(Text(AtomFeed.Write(PortalSamples.Placed, [])!)).Root!.Elements().Select(e => e.Name.LocalName).ShouldBe(["id", "title", "link", "link", "updated"]);

    [Fact]
    public void The_catalogue_names_every_file_with_its_size() =>
        Match("katalog.jsonld", new DcatCatalog(PortalSamples.Situs, PortalSamples.Placed, address => address.EndsWith(".pdf", StringComparison.Ordinal) ? null : 1000 + address.Length).Write(PortalSamples.Reports));

    [Fact]
    public void Without_the_address_of_the_site_the_catalogue_names_files_as_they_lie_beside_it()
    {
        JsonElement catalog = JsonSerializer.Deserialize<JsonElement>(new DcatCatalog(PortalSamples.Situs, PortalSamples.Unplaced, _ => null).Write(PortalSamples.Reports).Content.Span);
        JsonElement dataset = catalog.GetProperty("dcat:dataset")[0];

        catalog.TryGetProperty("dct:license", out _).ShouldBeFalse();
        dataset.GetProperty("dcat:landingPage").GetProperty("@id").GetString().ShouldBe("../kota/dinas/2024/");
        dataset.GetProperty("dcat:distribution")[1].GetProperty("dcat:downloadURL").GetProperty("@id").GetString().ShouldBe("../kota/dinas/2024/lkjip-dinas-2024.xlsx");
        dataset.GetProperty("dcat:distribution")[1].TryGetProperty("dcat:byteSize", out _).ShouldBeFalse();
    }

    [Fact]
    public void Drafts_are_in_neither_feed_nor_catalogue()
    {
        Text(AtomFeed.Write(PortalSamples.Placed, PortalSamples.Reports)!).ShouldNotContain("2025/</id>");
        Text(new DcatCatalog(PortalSamples.Situs, PortalSamples.Placed, _ => null).Write(PortalSamples.Reports)).ShouldNotContain("Laporan 2025");
    }

    [Fact]
    public void Search_engines_are_told_of_pages_that_stand_for_themselves() =>
        PageSamples.All.Where(page => !SitemapEntry.Includes(page.Value)).Select(page => page.Key).Order(StringComparer.Ordinal).ShouldBe(
        [
            "asal-tanpa-nomor", "bab-berkas", "bab-hanya-berkas", "bab-tanpa-teks", "bab-tunggal", "cetak", "cetak-draf", "cetak-ralat-dan-berkas", "data-laporan-kosong", "kartu", "kartu-nama-panjang",
            "laporan-draf", "laporan-edisi", "laporan-ralat", "laporan-satu-ralat", "laporan-singkat", "pindah", "reviu-kosong", "sematkan", "sematkan-selisih", "tidak-ditemukan",
        ]);

    [Fact]
    public void Every_approved_file_is_used() => Snapshot.AllUsed(Folder, ["umpan.xml", "peta.xml", "peta-indeks.xml", "katalog.jsonld"]);

    private static void Match(string name, DataFile file) => Snapshot.Match(Text(file), Path.Combine(Folder, name));

    private static string Text(DataFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static List<string> Locations(DataFile file) => [.. XDocument.Parse(Text(file)).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value)];
}
