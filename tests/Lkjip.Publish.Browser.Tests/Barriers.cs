using Deque.AxeCore.Commons;

namespace Lkjip.Publish.Browser.Tests;

/// <summary>Asks axe about an open page. The script is sent once for a page and answers with what is wrong alone: its whole report, sent for every look, takes longer than the rules do.</summary>
internal static class Barriers
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string Ask = """
        tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then(result => [
          String(result.passes.length),
          ...result.violations.flatMap(violation => violation.nodes.slice(0, 3).map(node =>
            `${violation.id}: ${node.html} ${[...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')}`)),
        ])
        """;

    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>What bars readers from the page as it looks now, at most three places for each rule.</summary>
    internal static async Task<IEnumerable<string>> OfAsync(IPage page)
    {
        if (await page.EvaluateAsync<bool>("() => typeof axe === 'undefined'"))
        {
            await page.EvaluateAsync(Axe);
        }

        string[] said = await page.EvaluateAsync<string[]>(Ask, Tags);
        said[0].ShouldNotBe("0", "No rule applied to the page.");
        return said.Skip(1);
    }
}
