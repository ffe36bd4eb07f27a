using System.Text.RegularExpressions;
using Lkjip.Publish.Core;
using Microsoft.Playwright;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What the portal's small script adds, in a browser under the site's own content security policy; and that nothing lacks where no script runs.</summary>
public sealed partial class ListScriptTests(SeveralYears years, Browsers browsers) : IClassFixture<SeveralYears>, IAsyncDisposable
{
    private const string Origin = "http://situs.test/";

    private static readonly string Policy = PolicyLine().Match(File.ReadAllText(Repository.PathOf("netlify.toml"))).Groups[1].Value;

    private readonly List<string> errors = [];
    private readonly List<IBrowserContext> windows = [];

    [Fact]
    public async Task A_list_narrows_down_while_typing_and_says_how_far()
    {
        IPage page = await OpenAsync("");

        await page.GetByLabel("Cari perangkat daerah dalam daftar").FillAsync("SELAT");

        (await VisibleAsync(page, "#opd_daftar li")).ShouldBe(["Kecamatan Selatan 2023"]);
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldBe("1 dari 2 perangkat daerah cocok.");

        await page.GetByLabel("Cari perangkat daerah dalam daftar").FillAsync("tidak ada");
        (await VisibleAsync(page, "#opd_daftar li")).ShouldBeEmpty();
        (await VisibleAsync(page, "#opd_daftar h2")).ShouldBeEmpty();
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldBe("Tidak ada perangkat daerah yang cocok. Coba kata lain.");

        await page.GetByLabel("Cari perangkat daerah dalam daftar").FillAsync("");
        (await VisibleAsync(page, "#opd_daftar li")).Length.ShouldBe(2);
        errors.ShouldBeEmpty();
    }

    [Theory, InlineData(1280), InlineData(360)]
    public async Task A_table_sorts_by_its_headings_with_what_is_not_known_last(int width)
    {
        IPage page = await OpenAsync("tahun/2023/", width: width);
        ILocator heading = page.Locator("#laporan th", new() { HasTextString = "Pagu" });

        await page.GetByRole(AriaRole.Button, new() { Name = "Rata-rata capaian" }).ClickAsync();
        (await NamesAsync(page)).ShouldBe(["Kecamatan Selatan", "Dinas Sosial"]);

        await page.GetByRole(AriaRole.Button, new() { Name = "Pagu" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await heading.GetAttributeAsync("aria-sort")).ShouldBe("ascending");
        (await NamesAsync(page)).ShouldBe(["Dinas Sosial", "Kecamatan Selatan"]);

        await page.Keyboard.PressAsync("Enter");
        (await heading.GetAttributeAsync("aria-sort")).ShouldBe("descending");
        (await NamesAsync(page)).ShouldBe(["Dinas Sosial", "Kecamatan Selatan"]);
        (await page.Locator("[aria-sort]").CountAsync()).ShouldBe(1);
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_scripts_the_lists_are_whole_and_nothing_asks_to_be_typed_into()
    {
        IPage home = await OpenAsync("", script: false);
        (await home.Locator("input, button").Locator("visible=true").CountAsync()).ShouldBe(0);
        (await VisibleAsync(home, "#opd_daftar li")).Length.ShouldBe(2);

        IPage year = await OpenAsync("tahun/2023/", script: false);
        (await year.Locator("button").CountAsync()).ShouldBe(0);
        (await NamesAsync(year)).ShouldBe(["Dinas Sosial", "Kecamatan Selatan"]);
    }

    [Theory]
    [InlineData(""), InlineData("kota/"), InlineData("kota/dinas/"), InlineData("kota/dinas/indikator/bantuan/"), InlineData("tahun/2023/")]
    public async Task No_page_is_wider_than_a_narrow_phone(string path)
    {
        IPage page = await OpenAsync(path, width: 320);

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(320);
    }

    [Fact]
    public async Task An_old_address_leads_to_the_new_one()
    {
        // The old page is gone before it is wholly loaded.
        IPage page = await OpenAsync("kota/dinas-sosial-dan-tenaga-kerja/2022/", until: WaitUntilState.Commit);

        // Asked again and again: who waits for the change itself may begin when it is over.
        await Assertions.Expect(page).ToHaveURLAsync(Origin + "kota/dinas/2022/");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (IBrowserContext window in windows)
        {
            await window.DisposeAsync();
        }
    }

    private async Task<IPage> OpenAsync(string path, bool script = true, int width = 1280, WaitUntilState until = WaitUntilState.Load)
    {
        IBrowserContext window = await browsers.OpenAsync(new() { JavaScriptEnabled = script, ViewportSize = new() { Width = width, Height = 800 } });
        windows.Add(window);
        IPage page = await window.NewPageAsync();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) => errors.AddRange(message.Type == "error" ? [message.Text] : []);
        await page.RouteAsync("**/*", SendAsync);
        await page.GotoAsync(Origin + path, new() { WaitUntil = until });
        return page;
    }

    /// <summary>Sends a file of the site as a web server would, but that the page waits for the site's own font: how wide it is hangs on no font of the machine.</summary>
    private async Task SendAsync(IRoute route)
    {
        string path = new Uri(route.Request.Url).AbsolutePath[1..];
        string file = Path.Combine(years.Site, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        byte[] content = await File.ReadAllBytesAsync(file);
        await route.FulfillAsync(new()
        {
            BodyBytes = Path.GetExtension(file) == ".css" ? OwnFont.Awaited(content) : content,
            ContentType = MediaTypes.Of(Path.GetExtension(file)),
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = Policy },
        });
    }

    private static async Task<string[]> VisibleAsync(IPage page, string selector)
    {
        IReadOnlyList<string> texts = await page.Locator(selector).Locator("visible=true").AllInnerTextsAsync();
        return [.. texts.Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    }

    private static Task<string[]> NamesAsync(IPage page) => VisibleAsync(page, "#laporan tbody th");

    [GeneratedRegex("Content-Security-Policy = \"([^\"]+)\"")]
    private static partial Regex PolicyLine();
}
