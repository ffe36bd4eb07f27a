using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Lkjip.Publish.Theme.Kota.Tests;

public sealed partial class PageTests
{
    private static readonly string Folder = Drawing.Approved("Halaman");

    public static TheoryData<string> Names => [.. PageSamples.All.Keys];

    public static TheoryData<string> Frames => [.. PageSamples.Frames.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task Draws(string name)
    {
        using IDocument document = await Drawing.DocumentAsync(PageSamples.All[name]);
        foreach (IElement shared in document.QuerySelectorAll(
            "head > :not(title, [name=description], [name=robots], [rel=canonical]), body > :not(main)"))
        {
            shared.Remove();
        }

        Snapshot.Match(ContentHash().Replace(NormalHtml.Of(document.DocumentElement), ".*."), Approved(name));
    }

    [Theory, MemberData(nameof(Frames))]
    public async Task Draws_what_stands_around_every_page(string name)
    {
        using IDocument document = await Drawing.DocumentAsync(PageSamples.Frames[name]);
        document.QuerySelector("main")!.InnerHtml = "…";

        Snapshot.Match(ContentHash().Replace(NormalHtml.Of(document.DocumentElement), ".*."), Approved(name));
    }

    [Fact]
    public void Every_approved_file_has_its_sample() => Snapshot.AllUsed(Folder, PageSamples.All.Keys.Concat(PageSamples.Frames.Keys).Select(FileOf));

    [Fact]
    public void Every_kind_of_page_has_a_sample() => typeof(Page).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Page)) && !type.IsAbstract)
        .Except(PageSamples.All.Values.Select(page => page.GetType()))
        .ShouldBeEmpty();

    [Fact]
    public async Task An_address_that_moved_leads_on_and_names_the_new_one_as_the_right_one()
    {
        using IDocument document = await Drawing.DocumentAsync(PageSamples.All["pindah"] with { Site = PageSamples.All["tidak-ditemukan"].Site });

        document.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content").ShouldBe("0; url=../dinas/");
        document.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://contoh.go.id/kinerja/kota/dinas/");
        document.QuerySelector("main a")!.GetAttribute("href").ShouldBe("../dinas/");
    }

    [Fact]
    public async Task No_word_runs_into_the_next()
    {
        Page[] pages = [.. PageSamples.All.Values, .. PageSamples.Frames.Values, .. BlockSamples.All.Keys.Select(BlockSamples.PageOf)];
        foreach (Page page in pages)
        {
            using IDocument document = await Drawing.DocumentAsync(page);

            NormalHtml.JoinedWords(document).ShouldBeEmpty(page.Title);
        }
    }

    private static string FileOf(string name) => $"{name}.approved.html";

    private static string Approved(string name) => Path.Combine(Folder, FileOf(name));

    [GeneratedRegex(@"\.[0-9a-f]{8}\.")]
    private static partial Regex ContentHash();
}
