namespace Lkjip.Publish.Browser.Tests;

/// <summary>Readers who compare two reports of their own choice.</summary>
public sealed class CompareTests(BuiltSite site)
{
    private const string A = "payakumbuh/dinas-sosial/2024";
    private const string B = "payakumbuh/kecamatan-payakumbuh-selatan/2024";

    [Fact]
    public async Task Any_two_reports_are_compared_as_on_a_ready_page()
    {
        await using Visit ready = await site.VisitAsync();
        await using Visit chosen = await site.VisitAsync();
        await ready.OpenAsync("/banding/payakumbuh/2024/");
        await chosen.OpenAsync("/banding/");

        await chosen.Page.GetByLabel("Laporan pertama").SelectOptionAsync(A);
        await chosen.Page.GetByLabel("Laporan kedua").SelectOptionAsync(B);
        await Assertions.Expect(chosen.Page.Locator(".compare-result table")).ToHaveCountAsync(2);

        chosen.Page.Url.ShouldEndWith($"?a={Uri.EscapeDataString(A)}&b={Uri.EscapeDataString(B)}");
        (await CellsAsync(chosen, ".compare-result")).ShouldBe((await CellsAsync(ready, "main")).Select(cell => cell.Replace("Dinas Sosial Kota Payakumbuh:", "Dinas Sosial Kota Payakumbuh 2024:", StringComparison.Ordinal)));
        chosen.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_comparison_has_an_address_no_barrier_and_nothing_moves_when_it_comes()
    {
        // With the site's own rule for its fonts: a page that waits for them would draw some letters anew.
        await using Visit visit = await site.VisitAsync(awaitsFont: false);
        await visit.OpenAsync($"/banding/?a={A}&b=medan/kecamatan-medan-amplas/2023");
        await Assertions.Expect(visit.Page.Locator(".compare-result table")).ToHaveCountAsync(2);

        (await visit.Page.Locator(".compare-result caption").First.InnerTextAsync()).ShouldContain("Kecamatan Medan Amplas 2023");
        (await Barriers.OfAsync(visit.Page)).ShouldBeEmpty();
        (double sum, string moved) = await visit.LayoutShiftAsync();
        sum.ShouldBe(0, moved);
        visit.Troubles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData($"?a={A}&b={A}", "Pilih dua laporan yang berbeda.")]
    [InlineData($"?a={A}&b=tidak/ada/2024", "")]
    public async Task What_cannot_be_compared_shows_no_table(string asked, string said)
    {
        await using Visit visit = await site.VisitAsync();
        await visit.OpenAsync("/banding/" + asked);
        await Assertions.Expect(visit.Page.GetByLabel("Laporan pertama")).ToHaveValueAsync(A);

        await Assertions.Expect(visit.Page.Locator(".compare [role=status]")).ToHaveTextAsync(said);
        (await visit.Page.Locator(".compare-result table").CountAsync()).ShouldBe(0);
    }

    private static Task<string[]> CellsAsync(Visit visit, string place) => visit.Page.EvaluateAsync<string[]>(
        "place => [...document.querySelectorAll(`${place} tbody :is(th, td) .summary-cell`)].map(cell => cell.innerText.replace(/\\s+/g, ' ').trim())", place);
}
