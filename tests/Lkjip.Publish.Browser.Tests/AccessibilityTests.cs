using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Lkjip.Publish.Browser.Tests;

/// <summary>Every kind of page with axe: on a phone and a desk, by day and by night.</summary>
public sealed class AccessibilityTests(BuiltSite site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    [Theory, MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public async Task A_page_has_no_barrier(string address)
    {
        List<string> barriers = [];
        await using Visit visit = await site.VisitAsync();
        await visit.OpenAsync(address);
        foreach ((ColorScheme scheme, int width) in Looks(address))
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await visit.Page.SetViewportSizeAsync(width, 800);
            AxeResult result = await visit.Page.RunAxe(Rules);
            result.Passes.ShouldNotBeEmpty();
            barriers.AddRange(result.Violations.SelectMany(violation => violation.Nodes.Take(3)
                .Select(node => $"{scheme} {width}: {violation.Id}: {node.Html} {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}")));
        }

        barriers.ShouldBeEmpty();
    }

    // A print edition is one long page made for paper: it has one look.
    private static (ColorScheme Scheme, int Width)[] Looks(string address) => address.EndsWith("/cetak/", StringComparison.Ordinal)
        ? [(ColorScheme.Light, 1280)]
        : [(ColorScheme.Light, 360), (ColorScheme.Light, 1280), (ColorScheme.Dark, 360), (ColorScheme.Dark, 1280)];
}
