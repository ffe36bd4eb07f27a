using Lkjip.Publish.Cli.Commands;

namespace Lkjip.Publish.Browser.Tests;

/// <summary>Two reports that print other figures than their data give, compared by the script: official figures first, beside them what the data give, as on the ready page.</summary>
public sealed class OfficialComparisonTests(BuiltSite site) : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private SiteServer server = null!;

    public async ValueTask InitializeAsync()
    {
        await using StringWriter said = new();
        string[] build = ["build", "--no-pdf", "--no-search", "--content", Repository.PathOf("tests", "Lkjip.Publish.Cli.Tests", "OfficialFigures", "content"), "--out", folder["situs"]];
        (await LkjipCommand.InvokeAsync(build, said, said)).ShouldBe(0, said.ToString());
        server = await SiteServer.StartAsync(folder["situs"]);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task The_script_says_what_is_official_what_is_computed_and_what_the_data_state()
    {
        await using Visit ready = await site.VisitAsync();
        await using Visit chosen = await site.VisitAsync();
        await ready.Page.GotoAsync(server.Origin + "/banding/kota/2024/");
        await chosen.Page.GotoAsync(server.Origin + "/banding/?a=kota/badan/2024&b=kota/dinas/2024");
        await Assertions.Expect(chosen.Page.Locator(".compare-result table")).ToHaveCountAsync(2);

        string[] cells = await CellsAsync(chosen, ".compare-result");

        cells.ShouldBe(await CellsAsync(ready, "main"));
        cells.ShouldContain(cell => cell.Contains("(hasil perhitungan", StringComparison.Ordinal));
        (await chosen.Page.Locator(".compare-result a[href*='/pemeriksaan/#lkj']").CountAsync()).ShouldBeGreaterThan(0);
    }

    /// <summary>The cells with their words and where these lead; the ready page leaves out the year, which is that of all of its reports.</summary>
    private static async Task<string[]> CellsAsync(Visit visit, string place) => [.. (await visit.Page.EvaluateAsync<string[]>(
        "place => [...document.querySelectorAll(`${place} tbody :is(th, td) .summary-cell`)].map(cell => cell.innerText.replace(/\\s+/g, ' ').trim() + ' ' + [...cell.querySelectorAll('.cell-small a')].map(a => new URL(a.href).pathname + a.hash))", place))
        .Select(cell => cell.Replace(" 2024:", ":", StringComparison.Ordinal))];
}
