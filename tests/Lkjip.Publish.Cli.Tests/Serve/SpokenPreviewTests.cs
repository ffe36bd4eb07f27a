using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>The preview with <c>--lang en</c>: what it says itself is English, what it quotes is the report's.</summary>
public sealed class SpokenPreviewTests
{
    private const string Data = "kota/dinas/2024/data/kinerja.json";

    [Fact]
    public async Task A_page_bears_the_language_and_the_texts_of_its_panel()
    {
        await using ServedSite served = await ServedSite.StartAsync(bahasa: Bahasa.En);

        using IDocument page = NormalHtml.Parse(await served.GetAsync(ServedSite.Chapter));

        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        IElement script = page.QuerySelectorAll("script[data-teks]").ShouldHaveSingleItem();
        script.GetAttribute("data-bahasa").ShouldBe("en");
        script.GetAttribute("data-teks").ShouldBe(TeksPanel.Json(Bahasa.En));
    }

    [Fact]
    public async Task The_panel_speaks_the_language_of_messages_whatever_the_site_speaks()
    {
        await using ServedSite served = await ServedSite.StartAsync(site => site.Write("situs.json", "{ \"nama\": \"Portal\", \"bahasa\": \"en\" }"));

        using IDocument page = NormalHtml.Parse(await served.GetAsync(ServedSite.Chapter));

        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("script[data-teks]")!.GetAttribute("data-bahasa").ShouldBe("id");
    }

    [Fact]
    public void The_script_asks_for_no_text_that_it_is_not_given()
    {
        string script = File.ReadAllText(Repository.PathOf("src", "Lkjip.Publish.Cli", "Serve", "Pratinjau", "pratinjau.js"));
        foreach (Bahasa bahasa in Enum.GetValues<Bahasa>())
        {
            using JsonDocument texts = JsonDocument.Parse(TeksPanel.Json(bahasa));
            string[] given = [.. texts.RootElement.EnumerateObject().Select(text => text.Name)];

            System.Text.RegularExpressions.Regex.Matches(script, @"\bteks\.(\w+)").Select(m => m.Groups[1].Value).Except(given).ShouldBeEmpty();
            given.Except(["galat", "peringatan", "catatan"]).Where(name => !script.Contains($"teks.{name}", StringComparison.Ordinal)).ShouldBeEmpty();
            texts.RootElement.EnumerateObject().SelectMany(text => text.Value.ValueKind is JsonValueKind.Array ? text.Value.EnumerateArray().ToArray() : [text.Value])
                .SelectMany(text => bahasa is Bahasa.En ? Tongue.IndonesianIn(text.GetString()!) : Tongue.EnglishIn(text.GetString()!)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_report_that_never_was_good_and_a_lost_folder_are_told_in_English()
    {
        await using ServedSite served = await ServedSite.StartAsync(site => site.Write(Data, "{ bukan json"), Bahasa.En);
        (OpenPage page, Heard first) = await served.OpenAsync();
        await using OpenPage closed = page;

        using IDocument notice = NormalHtml.Parse(await served.GetAsync(ServedSite.Chapter));
        notice.DocumentElement.GetAttribute("lang").ShouldBe("en");
        notice.QuerySelector("h1")!.TextContent.ShouldBe("This report cannot be shown yet");
        Tongue.IndonesianIn(notice.Body!.TextContent).ShouldBeEmpty();
        first.Errors[0].GetProperty("tingkat").GetString().ShouldBe("galat");

        Directory.Move(served.Site.Content, served.Site.Content + "-lain");
        (await page.HearAsync("temuan", heard => heard.Data.GetProperty("pesan").ValueKind is JsonValueKind.String)).Data.GetProperty("pesan").GetString()!
            .ShouldEndWith("was not found: it was moved, renamed or deleted. Bring it back; the preview goes on by itself.");
    }

    [Fact]
    public async Task The_search_page_and_strangers_are_answered_in_English()
    {
        await using ServedSite served = await ServedSite.StartAsync(bahasa: Bahasa.En);

        (await served.GetAsync("/cari/")).ShouldContain("<p class=\"lkjip-catatan\" lang=\"en\">The preview makes no search index, so this page holds lists only.");
        Answered refused = await served.AskAsync("/", host: "contoh.id");
        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        refused.Text.ShouldBe("The preview answers on this computer only.\n");
    }
}
