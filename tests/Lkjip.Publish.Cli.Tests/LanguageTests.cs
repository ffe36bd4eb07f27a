using AngleSharp.Dom;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>A site that speaks English about reports that stay Indonesian.</summary>
public sealed class LanguageTests(LanguageFixture sites) : IClassFixture<LanguageFixture>
{
    // Texts that read the same in both languages: names, abbreviations, words of both languages.
    private static readonly string[] Same =
    [
        "APA", "BibTeX", "LKjIP", "NIP", "No.", "Lkjip.Publish", "Data", "Data:", "Target", "target:", "Target (100%)",
    ];

    // Words without which hardly an Indonesian sentence is made, and which no English one holds.
    private static readonly string[] Telling =
        ["dan", "yang", "dari", "dengan", "untuk", "tidak", "belum", "menurut", "pada", "setiap", "oleh", "laporan", "halaman", "semua", "dihitung", "tahun", "sampai", "tanpa"];

    [Fact]
    public void Texts_that_are_the_same_in_both_languages_are_listed() =>
        SpokenWords.Resources.Where(text => text.Indonesian == text.English).Select(text => text.English).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(Same.Order(StringComparer.Ordinal));

    [Fact]
    public void No_text_of_the_Indonesian_resources_stands_on_an_English_page()
    {
        (string Name, string Indonesian, string English)[] texts = [.. SpokenWords.Resources.Where(text => text.Indonesian != text.English)];
        texts.Length.ShouldBeGreaterThan(200);

        Remainders().SelectMany(said => texts.Where(text => SpokenWords.Says(said.Text, text.Indonesian)).Select(text => $"{said.Path}: {text.Name} in '{said.Text}'")).ShouldBeEmpty();
    }

    [Fact]
    public void No_Indonesian_sentence_stands_on_an_English_page_without_being_marked() =>
        Remainders().Where(said => Telling.Any(word => SpokenWords.Says(said.Text.ToLowerInvariant(), word))).Select(said => $"{said.Path}: {said.Text}").ShouldBeEmpty();

    [Fact]
    public void What_is_marked_as_Indonesian_is_found_on_the_Indonesian_page_as_well()
    {
        foreach ((string path, IDocument page) in sites.Pages)
        {
            using IDocument other = NormalHtml.Parse(File.ReadAllText(Path.Combine(sites.Indonesian, path)));
            string there = Plain(other.DocumentElement.TextContent);
            page.QuerySelectorAll("[lang='id']").Where(one => one.QuerySelector("[lang='en']") is null).Select(one => Plain(one.TextContent))
                .Where(text => !there.Contains(text, StringComparison.Ordinal)).ShouldBeEmpty(path);
        }
    }

    [Fact]
    public void Both_sites_have_the_same_files_and_only_pages_differ()
    {
        string[] files = LanguageFixture.FilesOf(sites.Indonesian);

        LanguageFixture.FilesOf(sites.English).ShouldBe(files);
        files.Where(path => !path.EndsWith(".html", StringComparison.Ordinal) || LanguageFixture.IsPrint(path))
            .Where(path => !Bytes(sites.English, path).SequenceEqual(Bytes(sites.Indonesian, path))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_names_its_language()
    {
        sites.Pages.Values.ShouldAllBe(page => page.DocumentElement.GetAttribute("lang") == "en");
        sites.Pages["index.html"].QuerySelector("meta[property='og:locale']")!.GetAttribute("content").ShouldBe("en_GB");
        foreach (string path in LanguageFixture.FilesOf(sites.English).Where(LanguageFixture.IsPrint))
        {
            using IDocument print = NormalHtml.Parse(File.ReadAllText(Path.Combine(sites.English, path)));
            print.DocumentElement.GetAttribute("lang").ShouldBe("id", path);
        }
    }

    [Fact]
    public void The_text_of_a_report_is_marked_and_its_tools_speak_English()
    {
        IDocument chapter = sites.Pages["payakumbuh/dinas-sosial/2024/akuntabilitas-kinerja/index.html"];

        IElement text = chapter.QuerySelectorAll(".report-text").ShouldHaveSingleItem();
        text.GetAttribute("lang").ShouldBe("id");
        text.QuerySelectorAll(".takeaway, .provenance, .differences, .skip-table").ShouldAllBe(tool => tool.GetAttribute("lang") == "en");
        text.QuerySelector(".takeaway summary")!.TextContent.ShouldStartWith("Download, cite, embed");
        chapter.QuerySelectorAll("h1").ShouldAllBe(title => title.GetAttribute("lang") == "id");
    }

    [Theory]
    [InlineData(null, null, "id")]
    [InlineData("en", null, "en")]
    [InlineData("en", "id", "id")]
    [InlineData(null, "en", "en")]
    [InlineData("id", "en", "en")]
    public async Task The_option_comes_before_the_content(string? content, string? option, string language)
    {
        using SiteCase site = new();
        site.Write("situs.json", Situs(content));

        (await Program.BuildAsync(site.Content, site.Site, option is null ? [] : ["--lang", option])).ShouldEndWith(ExitCodes.Done);

        using IDocument home = NormalHtml.Parse(await File.ReadAllTextAsync(Path.Combine(site.Site, "index.html"), TestContext.Current.CancellationToken));
        home.DocumentElement.GetAttribute("lang").ShouldBe(language);
    }

    [Fact]
    public async Task An_unknown_language_in_the_content_is_an_error()
    {
        using SiteCase site = new();
        site.Write("situs.json", Situs("de"));

        Run run = (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.ContentErrors);

        run.Output.ShouldContain("situs.json");
        run.Output.ShouldContain("'bahasa' harus salah satu dari: id");
    }

    private static string Situs(string? bahasa) =>
        $$"""{ "nama": "Portal Uji", {{(bahasa is null ? string.Empty : $"\"bahasa\": \"{bahasa}\", ")}}"lisensi": { "nama": "Lisensi Uji", "alamat": "https://contoh.go.id/lisensi" } }""";

    private static byte[] Bytes(string site, string path) => File.ReadAllBytes(Path.Combine(site, path));

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What pages say outside of what is marked, without names from the content that stand within English sentences, and without what the English resource says itself.</summary>
    private IEnumerable<(string Path, string Text)> Remainders()
    {
        // English texts that name an Indonesian word on purpose, such as "main indicator (IKU)".
        string[] named = [.. SpokenWords.Resources.Where(text => text.Indonesian != text.English).Select(text => text.Indonesian), .. Telling];
        string[] english =
        [
            .. SpokenWords.Resources.Where(text => text.Indonesian != text.English).Select(text => text.English)
                .Where(text => named.Any(word => SpokenWords.Says(text, word) || SpokenWords.Says(text.ToLowerInvariant(), word))).OrderByDescending(text => text.Length),
        ];

        // Titles of reports, chapters and indicators stand in the titles and descriptions of other pages, where nothing can be marked.
        string[] titles =
        [
            .. sites.Pages.Values.SelectMany(page => page.QuerySelectorAll("h1[lang='id'], .breadcrumbs [lang='id'], .lead[lang='id']")).Select(title => Plain(title.TextContent))
                .Distinct().OrderByDescending(title => title.Length),
        ];
        return from page in sites.Pages
               let own = titles.Concat(SpokenWords.Inside(page.Value))
               from said in SpokenWords.Outside(page.Value).Distinct()
               let rest = english.Concat(own).Aggregate(said, (text, known) => text.Length < known.Length ? text : text.Replace(known, "·", StringComparison.Ordinal))
               where rest.Any(char.IsLetter)
               select (page.Key, rest);
    }
}
