using Lkjip.Publish.Core;
using Microsoft.Playwright;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>The preview's script in a browser, under the preview's own content security policy.</summary>
public sealed class PreviewPageTests(Browsers browsers) : IAsyncLifetime
{
    private readonly List<string> errors = [];
    private ServedSite served = null!;
    private IBrowserContext window = null!;

    public async ValueTask InitializeAsync()
    {
        served = await ServedSite.StartAsync();
        window = await browsers.OpenAsync(new() { ReducedMotion = ReducedMotion.Reduce });
    }

    public async ValueTask DisposeAsync()
    {
        if (window is not null)
        {
            await window.DisposeAsync();
        }

        await served.DisposeAsync();
    }

    [Fact]
    public async Task A_save_changes_the_page_in_place()
    {
        served.Append(ServedSite.ChapterFile, string.Concat(Enumerable.Range(1, 60).Select(i => $"\nAlinea {i}.\n")));
        IPage page = await OpenAsync();
        await page.GetByText("Alinea 60.").WaitForAsync();
        await page.EvaluateAsync("scrollTo(0, 300); window.tetap = 'ya'; document.querySelector('details').open = true");

        served.Append(ServedSite.ChapterFile, "\nKalimat yang baru.\n");

        await Assertions.Expect(page.GetByText("Kalimat yang baru.")).ToHaveCountAsync(1);
        (await page.EvaluateAsync<string>("window.tetap + ' ' + scrollY + ' ' + document.querySelector('details').open")).ShouldBe("ya 300 true");
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_every_kind_of_change_the_page_is_what_a_fresh_one_would_be()
    {
        string text = served.Read(ServedSite.ChapterFile);
        string[] states =
        [
            text + "\nSatu.\n\nDua.\n\nTiga.\n",
            text + "\nSatu.\n\nDua yang lain.\n\nTiga.\n",
            text + "\nNol.\n\nSatu.\n\nTiga.\n\nEmpat.\n",
            text + "\n## Bagian baru\n\nSatu **tebal**.\n\n- a\n- b\n",
            text + "\n## Bagian baru\n\nSatu *miring*.\n\n- b\n- a\n- c\n",
            text.Replace("Belanja", "Pembelanjaan", StringComparison.Ordinal),
            text + "\nSama.\n\nSama.\n\nSama.\n",
            text + "\nSama.\n\nSama.\n",
            text,
        ];
        IPage page = await OpenAsync();

        foreach (string state in states)
        {
            string before = await served.GetAsync(ServedSite.Chapter);
            served.Site.Write(ServedSite.ChapterFile, state);
            await page.WaitForFunctionAsync(
                """
                async (before) => {
                  const text = await (await fetch(location.href)).text();
                  return text !== before && new DOMParser().parseFromString(text, "text/html").body.innerHTML === document.body.innerHTML;
                }
                """,
                before);
        }

        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mistake_stands_over_the_page_until_it_is_mended()
    {
        IPage page = await OpenAsync();
        string good = served.Read(ServedSite.ChapterFile);

        served.Append(ServedSite.ChapterFile, "\nSalah {{ kinerja.tidak-ada.realisasi }}.\n");

        ILocator overlay = page.GetByRole(AriaRole.Region, new() { Name = "Galat" });
        await Assertions.Expect(overlay).ToContainTextAsync("galat LKJ122");
        await Assertions.Expect(overlay).ToContainTextAsync($"{ServedSite.ChapterFile}:{good.Split('\n').Length + 1}:7");
        await Assertions.Expect(overlay.Locator("pre")).ToHaveTextAsync("Salah {{ kinerja.tidak-ada.realisasi }}.\n      ^", new() { UseInnerText = true });
        (await overlay.GetByRole(AriaRole.Link).First.GetAttributeAsync("href"))!.ShouldStartWith("vscode://file/");
        await Assertions.Expect(page.GetByText("Belanja")).ToHaveCountAsync(1);

        served.Site.Write(ServedSite.ChapterFile, good);

        await Assertions.Expect(overlay).ToBeHiddenAsync();
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_panel_opens_by_keyboard_and_a_finding_leads_to_its_place()
    {
        string good = served.Read(ServedSite.ChapterFile);
        served.Site.Write(ServedSite.ChapterFile, good + string.Concat(Enumerable.Repeat("\nAlinea.\n", 60)) + "\n## Jauh di bawah\n\nAda yang 12,34.\n");
        IPage page = await OpenAsync();
        await page.GetByText("Ada yang 12,34.").First.WaitForAsync();
        ILocator button = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Temuan: 1 ") });

        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        ILocator panel = page.GetByRole(AriaRole.Region, new() { Name = "Temuan" });
        await panel.GetByText("Tunjukkan di halaman ini").ClickAsync();
        await Assertions.Expect(page.Locator("#jauh-di-bawah")).ToBeInViewportAsync();

        await button.FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(panel).ToBeHiddenAsync();
        (await button.GetAttributeAsync("aria-expanded")).ShouldBe("false");
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_save_leaves_the_focus_in_the_panel_and_a_finding_without_a_heading_shows_the_chapter()
    {
        string good = served.Read(ServedSite.ChapterFile);
        int body = good.IndexOf("---", 3, StringComparison.Ordinal) + 4;
        served.Site.Write(ServedSite.ChapterFile, good.Insert(body, "\nAda yang 12,34.\n") + string.Concat(Enumerable.Repeat("\nAlinea.\n", 60)));
        IPage page = await OpenAsync();
        await page.GetByText("Ada yang 12,34.").First.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Temuan: ") }).ClickAsync();
        ILocator link = page.GetByRole(AriaRole.Region, new() { Name = "Temuan" }).GetByText("Tunjukkan di halaman ini").First;
        await page.EvaluateAsync("window.tetap = 'ya'; scrollTo(0, 900)");
        await link.FocusAsync();

        served.Append(ServedSite.ChapterFile, "\nKalimat yang baru.\n");
        await page.GetByText("Kalimat yang baru.").WaitForAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();

        await link.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeInViewportAsync();
        (await page.EvaluateAsync<string>("window.tetap")).ShouldBe("ya");
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_long_quoted_line_is_scrolled_to_the_place_that_is_meant()
    {
        IPage page = await OpenAsync();
        await page.SetViewportSizeAsync(360, 700);

        served.Append(ServedSite.ChapterFile, "\n" + new string('x', 90) + " {{ kinerja.tidak-ada.realisasi }}.\n");

        ILocator quoted = page.GetByRole(AriaRole.Region, new() { Name = "Galat" }).Locator("pre");
        await quoted.WaitForAsync();
        (await quoted.EvaluateAsync<bool>("pre => pre.scrollWidth > pre.clientWidth && pre.scrollLeft > 0")).ShouldBeTrue();
    }

    [Fact]
    public async Task Another_style_sheet_takes_over_without_a_reload()
    {
        IPage page = await OpenAsync();
        await page.EvaluateAsync("window.tetap = 'ya'");
        string pemda = served.Read("kota/pemda.json");

        served.Site.Write("kota/pemda.json", pemda[..pemda.LastIndexOf('}')].TrimEnd() + ",\n  \"tampilan\": { \"warna\": \"#7a1f3d\" }\n}\n");

        await Assertions.Expect(page.Locator("html")).ToHaveCSSAsync("--brand", "#7a1f3d");
        (await page.EvaluateAsync<string>("window.tetap")).ShouldBe("ya");
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_looks_as_it_will_in_the_built_site()
    {
        served.Append(ServedSite.ChapterFile, "\n1. Satu\n2. Dua\n\n- a\n- b\n\n> Kutipan\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
        IPage page = await OpenAsync();
        await page.GetByText("Kutipan").WaitForAsync();

        string[] changed = await page.EvaluateAsync<string[]>(
            """
            () => {
              const looks = () => [...document.querySelectorAll("html, body, body *")].map((element) => {
                const style = getComputedStyle(element);
                return [...style].map((name) => name + ":" + style.getPropertyValue(name)).join(";");
              });
              const names = [...document.querySelectorAll("html, body, body *")].map((element) => element.nodeName);
              const before = looks();
              const own = [...document.styleSheets].filter((sheet) => sheet.href.includes("/_lkjip/"));
              own.forEach((sheet) => { sheet.disabled = true; });
              const after = looks();
              return own.length === 0 ? ["no sheet"] : names.filter((_, i) => before[i] !== after[i]);
            }
            """);

        changed.ShouldBeEmpty();
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_lang_en_panel_and_overlay_speak_English_and_only_what_they_quote_is_Indonesian()
    {
        await using ServedSite english = await ServedSite.StartAsync(site => site.Write(ServedSite.ChapterFile,
            File.ReadAllText(Path.Combine(site.Content, ServedSite.ChapterFile)) + "\nAda yang 12,34.\n"), Bahasa.En);
        IPage page = await OpenAsync(english);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Findings: 1 ") }).ClickAsync();
        ILocator panel = page.GetByRole(AriaRole.Region, new() { Name = "Findings" });
        await Assertions.Expect(panel).ToContainTextAsync("What to do: ");
        await Assertions.Expect(panel.GetByText("Show it on this page")).ToHaveCountAsync(1);

        english.Site.Write("kota/dinas/2024/data/kinerja.json", "{ bukan json");

        ILocator overlay = page.GetByRole(AriaRole.Region, new() { Name = "Errors" });
        await Assertions.Expect(overlay).ToContainTextAsync("1 error. Above is the last good state; once mended, this message goes away by itself.");
        await Assertions.Expect(overlay).ToContainTextAsync("error LKJ102");
        await overlay.GetByRole(AriaRole.Button, new() { Name = "Fold" }).ClickAsync();
        await Assertions.Expect(overlay.GetByRole(AriaRole.Button, new() { Name = "Unfold" })).ToBeVisibleAsync();
        (await page.Locator("lkjip-pratinjau").GetAttributeAsync("lang")).ShouldBe("en");
        errors.ShouldBeEmpty();
    }

    private async Task<IPage> OpenAsync(ServedSite? site = null)
    {
        IPage page = await window.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                errors.Add(message.Text);
            }
        };
        page.PageError += (_, error) => errors.Add(error);
        page.Response += (_, answer) =>
        {
            if (!answer.Ok)
            {
                errors.Add($"{answer.Status} {answer.Url}");
            }
        };
        await page.GotoAsync((site ?? served).Origin + ServedSite.Chapter);
        await page.Locator(".tombol").WaitForAsync();
        return page;
    }
}
