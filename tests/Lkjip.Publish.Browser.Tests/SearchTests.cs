using System.Text.RegularExpressions;

namespace Lkjip.Publish.Browser.Tests;

/// <summary>What readers ask the search for, in the words that they use.</summary>
public sealed class SearchTests(BuiltSite site)
{
    [Theory]
    [InlineData("tingkat", "meningkat")]
    [InlineData("peningkatan", "ingkat")]
    [InlineData("melayani", "layan")]
    [InlineData("SKM", "kepuasan")]
    [InlineData("dana", "anggaran")]
    public async Task A_word_finds_its_other_forms_and_its_synonyms(string query, string part)
    {
        await using Visit visit = await SearchAsync(query);

        (await visit.Page.Locator(".search-results").InnerTextAsync()).ShouldContain(part, Case.Insensitive);
        visit.Troubles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("6.775.947.475")]
    [InlineData("Rp6775947475")]
    [InlineData("Rp 6.775.947.475")]
    [InlineData("6775947475")]
    public async Task An_amount_is_found_however_it_is_written(string query)
    {
        await using Visit visit = await SearchAsync(query);

        (await visit.Page.Locator(".search-results > li p.quiet").AllInnerTextsAsync()).ShouldContain(owner => owner.Contains("Dinas Sosial"));
    }

    [Fact]
    public async Task Nothing_found_is_said_so()
    {
        await using Visit visit = await site.VisitAsync();

        // Pagefind shortens a word until something begins with it: these letters begin nothing.
        await visit.OpenAsync("/cari/?q=%C5%B5%C5%B5%C5%B5");

        await Assertions.Expect(visit.Page.Locator(".search-status")).Not.ToBeEmptyAsync();
        (await visit.Page.Locator(".search-results > li").CountAsync()).ShouldBe(0);
        visit.Troubles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Pemda", "Kota Medan", "Medan Amplas")]
    [InlineData("OPD", "Dinas Sosial Kota Payakumbuh", "Dinas Sosial")]
    [InlineData("Tahun", "2021", "2021")]
    [InlineData("Bab", null, null)]
    public async Task A_filter_leaves_only_what_it_names(string filter, string? value, string? owner)
    {
        await using Visit visit = await SearchAsync("kinerja");
        int before = await CountAsync(visit);
        ILocator select = visit.Page.Locator($"select[name={filter}]");
        value ??= (await select.Locator("option").AllInnerTextsAsync())[1];

        await select.SelectOptionAsync(new SelectOptionValue { Label = value });
        await visit.Page.WaitForFunctionAsync("before => { const n = parseInt(document.querySelector('.search-status').textContent.replace(/\\D/g, '')); return n > 0 && n < before; }", before);

        new Uri(visit.Page.Url).Query.ShouldContain(filter + "=");
        if (owner is not null)
        {
            (await visit.Page.Locator(".search-results > li > p.quiet").AllInnerTextsAsync()).ShouldAllBe(line => line.Contains(owner));
        }

        // The address is the question: it can be passed on, and the way back works.
        await visit.Page.ReloadAsync();
        await visit.Page.WaitForSelectorAsync(".search-results > li");
        (await CountAsync(visit)).ShouldBeLessThan(before);
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_result_leads_to_the_very_heading_or_table()
    {
        await using Visit visit = await SearchAsync("serapan anggaran program");
        ILocator place = visit.Page.Locator(".search-results li li a").First;
        string href = (await place.GetAttributeAsync("href"))!;
        href.ShouldContain("#");

        await place.ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("#"));

        await visit.Page.WaitForFunctionAsync("""
            () => { const r = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.getBoundingClientRect(); return r && r.top >= -1 && r.top < innerHeight; }
            """);
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_field_on_the_home_page_leads_to_the_results()
    {
        await using Visit visit = await site.VisitAsync(width: 360);
        await visit.OpenAsync("/");
        ILocator field = visit.Page.GetByLabel("Kata atau angka yang dicari");
        await field.FillAsync("kemiskinan");

        await field.PressAsync("Enter");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(site.Origin + "/cari/?q=kemiskinan");
        await visit.Page.WaitForSelectorAsync(".search-results > li");
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_scripts_the_search_page_offers_all_units_and_years()
    {
        await using Visit visit = await site.VisitAsync(script: false);
        await visit.OpenAsync("/cari/");

        (await visit.Page.Locator("form, input, select, button").Locator("visible=true").CountAsync()).ShouldBe(0);
        string text = await visit.Page.Locator("main").InnerTextAsync();
        string[] named = ["Dinas Sosial", "Payakumbuh Selatan", "Medan Amplas", "Paal Merah", "2024", "2023", "2021"];
        named.ShouldAllBe(name => text.Contains(name));
    }

    private async Task<Visit> SearchAsync(string query)
    {
        Visit visit = await site.VisitAsync();
        await visit.OpenAsync("/cari/?q=" + Uri.EscapeDataString(query));
        await visit.Page.WaitForSelectorAsync(".search-results > li");
        return visit;
    }

    private static async Task<int> CountAsync(Visit visit) =>
        int.Parse(string.Concat((await visit.Page.Locator(".search-status").InnerTextAsync()).Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
}
