namespace Lkjip.Publish.Browser.Tests;

/// <summary>What readers do who use a keyboard alone.</summary>
public sealed class KeyboardTests(BuiltSite site)
{
    private const string HasFocusMark = """
        () => { const s = getComputedStyle(document.activeElement); return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; }
        """;

    [Theory, MemberData(nameof(Samples.OnScreen), MemberType = typeof(Samples))]
    public async Task The_first_step_leads_past_the_header_to_the_content(string address)
    {
        await using Visit visit = await OpenAsync(address);

        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("skip-link");
        (await visit.Page.EvaluateAsync<bool>(HasFocusMark)).ShouldBeTrue();
        (await visit.Page.Locator(".skip-link").BoundingBoxAsync())!.Y.ShouldBeGreaterThanOrEqualTo(0);

        // Chromium moves the focus to where a link leads with the next frame.
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('main, footer') !== null")).ShouldBeTrue();
    }

    [Theory, InlineData("/"), InlineData("/tahun/2024/"), InlineData(Samples.Report)]
    public async Task Every_link_and_button_is_reached_in_the_order_of_the_page_and_shows_it(string address)
    {
        await using Visit visit = await OpenAsync(address);
        string[] wanted = await visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(e => e.checkVisibility({ visibilityProperty: true }))
              .map((e, i) => e.dataset.step = `${i} ${e.textContent.trim()}`)
            """);
        List<string?> reached = [];
        List<string?> unmarked = [];

        for (int i = 0; i < wanted.Length; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            string? step = await visit.Page.EvaluateAsync<string?>("document.activeElement.dataset.step ?? null");
            reached.Add(step);
            if (!await visit.Page.EvaluateAsync<bool>(HasFocusMark))
            {
                unmarked.Add(step);
            }
        }

        reached.ShouldBe(wanted);
        unmarked.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_of_the_home_page_narrows_down_while_typing()
    {
        await using Visit visit = await OpenAsync("/");
        await visit.Page.GetByLabel("Cari perangkat daerah dalam daftar").FocusAsync();

        await visit.Page.Keyboard.TypeAsync("sosial");

        (await visit.Page.Locator("#opd_daftar li").Locator("visible=true").AllInnerTextsAsync()).ShouldHaveSingleItem().ShouldContain("Dinas Sosial");
        (await visit.Page.Locator(".filter [role=status]").InnerTextAsync()).ShouldBe("1 dari 4 perangkat daerah cocok.");
    }

    [Fact]
    public async Task A_table_is_sorted_by_a_key_and_says_so()
    {
        await using Visit visit = await OpenAsync("/tahun/2024/");
        ILocator heading = visit.Page.Locator("table.sortable th[data-kind=number]").First;
        await heading.GetByRole(AriaRole.Button).FocusAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        (await heading.GetAttributeAsync("aria-sort")).ShouldBe("ascending");
        string[] up = await ValuesAsync(heading);
        await visit.Page.Keyboard.PressAsync("Space");
        (await heading.GetAttributeAsync("aria-sort")).ShouldBe("descending");

        up.Length.ShouldBeGreaterThan(1);
        (await ValuesAsync(heading)).ShouldBe(up.Reverse());
    }

    [Fact]
    public async Task What_is_folded_opens_and_closes_by_a_key()
    {
        await using Visit visit = await OpenAsync(Samples.Report + "akuntabilitas-kinerja/");
        IElementHandle summary = await visit.Page.Locator("main details:not([open]) > summary").Locator("visible=true").First.ElementHandleAsync();
        IElementHandle details = (await summary.EvaluateHandleAsync("e => e.parentElement")).AsElement()!;
        await summary.FocusAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        (await details.EvaluateAsync<bool>("e => e.open")).ShouldBeTrue();
        await visit.Page.Keyboard.PressAsync("Enter");
        (await details.EvaluateAsync<bool>("e => e.open")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_table_wider_than_the_screen_is_scrolled_by_keys_and_has_a_name()
    {
        await using Visit visit = await site.VisitAsync(width: 320);
        await visit.OpenAsync(Samples.Report + "akuntabilitas-kinerja/");

        (await visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main *')]
              .filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX))
              .filter(e => e.tabIndex !== 0 || !(e.ariaLabel || e.getAttribute('aria-labelledby')) || !['region', 'group'].includes(e.getAttribute('role')))
              .map(e => e.outerHTML.slice(0, 200))
            """)).ShouldBeEmpty();
        (await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('.table-scroll')].filter(e => e.scrollWidth > e.clientWidth).length")).ShouldBeGreaterThan(0);
        await visit.Page.EvaluateAsync("[...document.querySelectorAll('.table-scroll')].find(e => e.scrollWidth > e.clientWidth).focus()");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.WaitForFunctionAsync("document.activeElement.scrollLeft > 0");
    }

    private async Task<Visit> OpenAsync(string address) => await (await site.VisitAsync()).OpenAsync(address);

    private static Task<string[]> ValuesAsync(ILocator heading) => heading.EvaluateAsync<string[]>("h => [...h.closest('table').tBodies[0].rows].map(r => r.cells[h.cellIndex].dataset.value)");
}
