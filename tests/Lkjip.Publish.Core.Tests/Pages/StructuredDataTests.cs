using System.Text.Json;

namespace Lkjip.Publish.Core.Tests;

public sealed class StructuredDataTests
{
    private static readonly SiteFrame Placed = new("Portal", null, null, [], [], "https://contoh.go.id/");

    private static readonly DataPage Page = new()
    {
        Address = "/data/",
        Title = "Data terbuka",
        Description = "Semua </script> data.",
        Breadcrumb = [new("Beranda", "/"), new("Data terbuka", "/data/")],
        Site = Placed,
        Groups = [],
    };

    [Fact]
    public void A_page_with_a_way_to_it_says_the_way()
    {
        JsonElement list = Graph(Page)[0];

        list.GetProperty("@type").GetString().ShouldBe("BreadcrumbList");
        list.GetProperty("itemListElement").EnumerateArray().Select(i => $"{i.GetProperty("position")} {i.GetProperty("name")} {i.GetProperty("item")}")
            .ShouldBe(["1 Beranda https://contoh.go.id/", "2 Data terbuka https://contoh.go.id/data/"]);
    }

    [Fact]
    public void Without_the_address_of_the_site_the_way_is_relative_to_the_page() =>
        Graph(Page with { Site = Placed with { BaseUrl = null } })[0].GetProperty("itemListElement").EnumerateArray().Select(i => i.GetProperty("item").GetString()).ShouldBe(["../", "./"]);

    [Fact]
    public void No_text_ends_the_element_that_holds_it() => StructuredData.Of(Page)!.ShouldNotContain("<");

    [Fact]
    public void A_page_without_a_way_says_nothing() => StructuredData.Of(Page with { Breadcrumb = [] }).ShouldBeNull();

    private static JsonElement Graph(Page page) => JsonSerializer.Deserialize<JsonElement>(StructuredData.Of(page)!).GetProperty("@graph");
}
