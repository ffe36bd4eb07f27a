using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>The preview with a theme outside the program.</summary>
public sealed partial class ServedThemeTests
{
    [Fact]
    public async Task Changes_of_a_theme_come_while_content_goes_on_being_shown_and_mistakes_in_it_are_told()
    {
        using TempFolder folder = new();
        string theme = folder["tema-kami"];
        ThemeTests.CopyTheme(theme);
        await using ServedSite served = await ServedSite.StartAsync(theme: theme);
        (OpenPage page, Heard first) = await served.OpenAsync();
        await using OpenPage closed = page;
        first.Errors.ShouldBeEmpty();
        string before = SheetOf(await served.GetAsync(ServedSite.Chapter));

        File.AppendAllText(Path.Combine(theme, "Css", "lembaran.css"), "\n.baru { color: var(--brand); }\n");
        served.Append(ServedSite.ChapterFile, "\nSementara tema disusun.\n");

        Heard saved = await page.HearAsync("halaman", heard => heard.Html.Contains("Sementara tema disusun.", StringComparison.Ordinal));
        SheetOf(saved.Html).ShouldBe(before);
        string after = SheetOf((await page.HearAsync("halaman", heard => SheetOf(heard.Html) != before)).Html);
        (await served.GetAsync("/" + after)).ShouldContain(".baru");

        string source = Path.Combine(theme, "LembaranTheme.cs");
        string good = File.ReadAllText(source);
        File.WriteAllText(source, good + "\nsalah;\n");
        (await page.HearAsync("temuan", heard => heard.Errors.Length > 0)).Errors[0].GetProperty("kode").GetString().ShouldBe("LKJ924");
        SheetOf(await served.GetAsync(ServedSite.Chapter)).ShouldBe(after);

        File.WriteAllText(source, good);
        await page.HearAsync("temuan", heard => heard.Errors.Length == 0);
    }

    private static string SheetOf(string html) => Sheet().Match(html).Groups[1].Value;

    [GeneratedRegex(@"href=""[./]*(aset/lembaran\.[0-9a-f]+\.css)""")]
    private static partial Regex Sheet();
}
