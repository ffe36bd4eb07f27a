using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>Whether the site holds what the published documents hold, as docs/tabel-sumber.md lists it.</summary>
[Collection(RealReportCollection.Name)]
public sealed partial class SourceTableTests(RealReportFixture site)
{
    public static TheoryData<string> Reports => [.. SourceLine.All.Select(line => line.Report).Distinct()];

    public static TheoryData<string, string, int> Tables =>
        [.. SourceLine.All.Where(line => line.Rows is not null).Select(line => (line.Report, line.Block, line.Rows!.Value))];

    [Fact]
    public void Every_report_has_its_list() =>
        Reports.Select(row => row.Data).ShouldBe(
            Directory.EnumerateFiles(RealReportFixture.Content, "laporan.md", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(RealReportFixture.Content, Path.GetDirectoryName(file)!).Replace('\\', '/')),
            ignoreOrder: true);

    [Theory, MemberData(nameof(Reports))]
    public void The_list_names_every_table_and_nothing_else(string report) => Listed(report, tables: true).ShouldBe(Written(report, "tabel"));

    [Theory, MemberData(nameof(Reports))]
    public void The_list_names_every_figure_and_nothing_else(string report) => Listed(report, tables: false).ShouldBe(Written(report, "bagan", "gambar"));

    [Theory, MemberData(nameof(Tables))]
    public void A_table_has_the_rows_of_its_document(string report, string block, int rows)
    {
        int[] counts = [.. site.Pages.Where(page => page.Key.StartsWith(report + "/", StringComparison.Ordinal))
            .Select(page => page.Value.GetElementById(block)?.QuerySelectorAll("tbody tr").Length).OfType<int>()];

        // Once in its chapter, once in the print edition, once alone to be framed.
        counts.ShouldBe([rows, rows, rows]);
    }

    private static IEnumerable<string> Listed(string report, bool tables) =>
        SourceLine.All.Where(line => line.Report == report && line.Rows is not null == tables).Select(line => line.Block);

    private static IEnumerable<string> Written(string report, params string[] kinds) =>
        Directory.EnumerateFiles(Path.Combine(RealReportFixture.Content, report), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(file => DataBlock().Matches(File.ReadAllText(file)))
            .Where(block => kinds.Contains(block.Groups["kind"].Value))
            .Select(block => block.Groups["id"].Value);

    [GeneratedRegex(@"^```(?<kind>\w+)\r?\n(?:(?!```).*\n)*?id: *(?<id>[\w-]+)", RegexOptions.Multiline)]
    private static partial Regex DataBlock();
}
