namespace Lkjip.Publish.Cli.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public async Task Jobs_and_folders_leave_no_trace_in_the_site()
    {
        using SiteCase one = SelectionTests.ThreeReports();
        using SiteCase other = SelectionTests.ThreeReports();

        (await Program.BuildAsync(one.Content, one.Site, "--jobs", "1")).ShouldEndWith(ExitCodes.Done);
        (await Program.BuildAsync(other.Content, other.Site, "--jobs", "4")).ShouldEndWith(ExitCodes.Done);

        TempFolder.Contents(other.Site).ShouldBe(TempFolder.Contents(one.Site));
    }

    [Fact]
    public async Task Findings_come_in_the_same_order_however_many_work_on_them()
    {
        using SiteCase site = SelectionTests.ThreeReports();
        foreach (string report in new[] { "kota/badan/2024", "kota/dinas/2023", "kota/dinas/2024" })
        {
            site.Write($"{report}/data/anggaran.json", """{ "program": [{ "id": "p", "nama": "P", "realisasi": "1.000", "pagu": 2 }] }""");
        }

        Run one = await Program.RunAsync("check", "--content", site.Content, "--jobs", "1");
        Run four = await Program.RunAsync("check", "--content", site.Content, "--jobs", "4");

        one.Output.Split('\n').Count(line => line.Contains(": galat LKJ", StringComparison.Ordinal)).ShouldBe(6);
        four.ShouldBe(one);
    }

    [Fact]
    public async Task A_second_build_changes_nothing()
    {
        using SiteCase site = await SiteCase.BuiltAsync();
        SortedDictionary<string, string> before = TempFolder.Contents(site.Site);

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);

        TempFolder.Contents(site.Site).ShouldBe(before);
    }
}
