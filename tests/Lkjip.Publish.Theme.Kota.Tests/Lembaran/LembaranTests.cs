using AngleSharp.Dom;
using Lkjip.Publish.Theme.Lembaran;

namespace Lkjip.Publish.Theme.Kota.Tests;

/// <summary>The second theme draws what Kota draws, in other clothes.</summary>
public sealed class LembaranTests
{
    private static readonly LembaranTheme Theme = new();

    public static TheoryData<string> Pages => [.. PageSamples.All.Keys, .. PageSamples.Frames.Keys];

    public static TheoryData<string> Blocks => [.. BlockSamples.All.Keys];

    [Theory, MemberData(nameof(Pages))]
    public async Task Inherits_every_page_that_it_does_not_draw_itself(string name)
    {
        Page page = PageOf(name);
        using IDocument own = await Drawing.DocumentAsync(page, Theme);
        using IDocument kota = await Drawing.DocumentAsync(page);

        NormalHtml.JoinedWords(own).ShouldBeEmpty();
        own.QuerySelectorAll("[style], style, script:not([src], [type='application/ld+json'])").ShouldBeEmpty();
        own.Head!.InnerHtml.ShouldBe(kota.Head!.InnerHtml);
        own.QuerySelectorAll("h1").Length.ShouldBe(kota.QuerySelectorAll("h1").Length);
        if (page is not NotFoundPage && kota.QuerySelector("main") is { } main)
        {
            own.QuerySelector("main")!.OuterHtml.ShouldBe(main.OuterHtml);
        }
    }

    [Theory, MemberData(nameof(Blocks))]
    public async Task Inherits_every_kind_of_block(string name)
    {
        using IDocument own = await Drawing.DocumentAsync(BlockSamples.PageOf(name), Theme);
        using IDocument kota = await Drawing.DocumentAsync(BlockSamples.PageOf(name));

        own.QuerySelector(".report-text")!.OuterHtml.ShouldBe(kota.QuerySelector(".report-text")!.OuterHtml);
    }

    [Fact]
    public async Task Puts_a_masthead_above_the_page_and_an_ornament_below()
    {
        using IDocument document = await Drawing.DocumentAsync(PageSamples.Chapter, Theme);

        document.Body!.Children.Select(e => e.ClassName is { Length: > 0 } name ? name : e.Id).ShouldBe(["skip-link", "masthead", "_isi", "closing"]);
        document.QuerySelector(".masthead > header.site-header a.site-name")!.TextContent.Trim().ShouldBe("Portal");
        document.QuerySelector(".closing > footer.site-footer").ShouldNotBeNull();
    }

    [Fact]
    public async Task Draws_its_own_notice_for_an_address_that_does_not_exist()
    {
        Page page = PageSamples.All.Values.OfType<NotFoundPage>().First();
        using IDocument document = await Drawing.DocumentAsync(page, Theme);

        document.QuerySelector("main h1")!.TextContent.ShouldBe("Pengumuman: halaman tidak ditemukan");
        document.QuerySelector("main a.button")!.GetAttribute("href").ShouldBe(page.Href("/"));
    }

    [Fact]
    public void Adds_its_style_sheet_behind_those_of_Kota()
    {
        string[] sheets = [.. Theme.Assets.Where(a => a.Use is AssetUse.Stylesheet).Select(a => a.Address.Split('.')[0])];

        sheets.ShouldBe(["/aset/kota", "/aset/lembaran"]);
        Theme.Assets.Select(a => a.Address).ShouldBeUnique();
    }

    [Fact]
    public void Kota_has_its_own_pieces() =>
        new KotaTheme().PieceFor(typeof(Layout.SiteHeader)).ShouldBe(typeof(Layout.SiteHeader));

    private static Page PageOf(string name) => PageSamples.All.TryGetValue(name, out Page? page) ? page : PageSamples.Frames[name];
}
