namespace Lkjip.Publish.Browser.Tests;

/// <summary>Every kind of page with axe: on a phone and a desk, by day and by night.</summary>
public sealed class AccessibilityTests(BuiltSite site)
{
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
            barriers.AddRange((await Barriers.OfAsync(visit.Page)).Select(barrier => $"{scheme} {width}: {barrier}"));
        }

        barriers.ShouldBeEmpty();
    }

    // A print edition is one long page made for paper: it has one look.
    private static (ColorScheme Scheme, int Width)[] Looks(string address) => address.EndsWith("/cetak/", StringComparison.Ordinal)
        ? [(ColorScheme.Light, 1280)]
        : [(ColorScheme.Light, 360), (ColorScheme.Light, 1280), (ColorScheme.Dark, 360), (ColorScheme.Dark, 1280)];
}
