namespace Lkjip.Publish.Browser.Tests;

/// <summary>What a first visit to a chapter weighs, with everything that it needs.</summary>
public sealed class WeightTests(BuiltSite site)
{
    private const int Limit = 60_000;

    [Fact]
    public async Task A_first_visit_to_a_chapter_of_any_report_weighs_less_than_60_kB()
    {
        List<string> heavy = [];
        List<string> seen = [];
        foreach (string address in site.Addresses().Where(IsChapter))
        {
            await using Visit visit = await site.VisitAsync(width: 360, awaitsFont: false);
            await visit.OpenAsync(address);
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            IReadOnlyDictionary<string, int> bytes = await visit.TransferredAsync();

            // Pictures are the editors' own; here the page and what the program adds to it is weighed.
            int sum = bytes.Where(file => !file.Key.Contains("/gambar/", StringComparison.Ordinal)).Sum(file => file.Value);
            seen.Add($"{sum} {address}");
            if (sum >= Limit)
            {
                heavy.Add($"{address}: {sum} = {string.Join(" + ", bytes.Select(file => $"{file.Value} {file.Key}"))}");
            }
        }

        seen.Count.ShouldBeGreaterThan(15);
        heavy.ShouldBeEmpty();
        TestContext.Current.SendDiagnosticMessage(string.Join('\n', seen.OrderDescending()));
    }

    // "/pemda/opd/2024/bab/": four folders, the last of them none of the program's own.
    private static bool IsChapter(string address) =>
        address.Split('/', StringSplitOptions.RemoveEmptyEntries) is [_, _, [>= '0' and <= '9', ..], not ("cetak" or "pemeriksaan" or "reviu" or "data")];
}
