namespace Lkjip.Publish.Browser.Tests;

/// <summary>Every kind of page under the content security policy of the host: nothing goes wrong, nothing leaves the site, nothing moves, nothing is lost without scripts or on paper.</summary>
public sealed class CleanPageTests(BuiltSite site)
{
    private const string Texts = """
        () => [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, caption, th, td, dt, dd, summary)')]
          .filter(e => e.checkVisibility()).map(e => e.innerText.replace(/\s+/g, ' ').trim()).filter(t => t !== '')
        """;

    [Theory, MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public async Task A_page_opens_without_error_and_asks_nothing_of_others(string address)
    {
        await using Visit visit = await site.VisitAsync();

        await visit.OpenAsync(address);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        visit.Troubles.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public async Task Without_scripts_all_that_scripts_would_show_is_there(string address)
    {
        await using Visit with = await site.VisitAsync();
        await using Visit without = await site.VisitAsync(script: false);
        await with.OpenAsync(address);
        await without.OpenAsync(address);

        string[] plain = await without.Page.EvaluateAsync<string[]>(Texts);

        plain.ShouldNotBeEmpty();
        (await with.Page.EvaluateAsync<string[]>(Texts)).Except(plain).ShouldBeEmpty();
        without.Troubles.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Samples.OfAnyWidth), MemberType = typeof(Samples))]
    public async Task A_page_is_as_wide_as_a_narrow_phone_and_at_twice_the_size(string address)
    {
        await using Visit visit = await site.VisitAsync(width: 320);
        await visit.OpenAsync(address);

        foreach (int width in new[] { 320, 640 })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        }
    }

    [Theory, MemberData(nameof(Samples.OfAnyWidth), MemberType = typeof(Samples))]
    public async Task Nothing_moves_while_a_page_loads_however_late_its_fonts_are(string address)
    {
        foreach (int width in new[] { 360, 1280 })
        {
            await using Visit visit = await site.VisitAsync(width, awaitsFont: false);

            await visit.OpenBeforeItsFontsAsync(address);

            (double sum, string moved) = await visit.LayoutShiftAsync();
            sum.ShouldBe(0, moved);
        }
    }

    [Theory, MemberData(nameof(Samples.OnScreen), MemberType = typeof(Samples))]
    public async Task On_paper_a_page_is_its_content_without_the_sites_frame(string address)
    {
        await using Visit visit = await site.VisitAsync();
        await visit.OpenAsync(address);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await visit.Page.Locator("main h1").First.IsVisibleAsync()).ShouldBeTrue();
        (await visit.Page.Locator(".skip-link, .site-search, form, nav:not(main nav)").Locator("visible=true").CountAsync()).ShouldBe(0);
        visit.Troubles.ShouldBeEmpty();
    }
}
