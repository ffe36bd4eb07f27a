using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>docs/temuan-laporan.md lists every finding in the real reports with what was read in the source.</summary>
public sealed partial class FindingListTests
{
    /// <summary>What tests/sources/temuan.mjs writes beside a finding that is new.</summary>
    private const string NotRead = "BELUM DIBACA";

    private const int CheckedColumn = 5;

    [Fact]
    public async Task The_list_of_findings_is_what_check_finds_and_each_was_read_in_the_source()
    {
        (string Finding, string Checked)[] listed = [.. Listed()];

        listed.Select(l => l.Finding).Order(StringComparer.Ordinal).ShouldBe((await FoundAsync()).Order(StringComparer.Ordinal));
        listed.Where(l => l.Checked.Length < 10 || l.Checked is NotRead).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> FoundAsync()
    {
        Run run = (await Program.RunAsync("check", "--content", RealReportFixture.Content, "--format", "json")).ShouldEndWith(ExitCodes.Done);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        return
        [
            .. json.RootElement.GetProperty("temuan").EnumerateArray()
                .Where(finding => finding.GetProperty("laporan").GetString() is { Length: > 0 }).Select(finding =>
            {
                string Text(string key) => finding.GetProperty(key).GetString() ?? string.Empty;
                string official = finding.GetProperty("tercetak").ValueKind is JsonValueKind.Null ? Text("pesan") : Text("tercetak");
                return $"{Text("laporan")} | {Text("kode")} | {$"{Text("tempat")} {Text("rincian")}".Trim()} | {official}";
            }),
        ];
    }

    private static IEnumerable<(string Finding, string Checked)> Listed()
    {
        string report = string.Empty;
        foreach (string line in File.ReadLines(Repository.PathOf("docs", "temuan-laporan.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                report = line[3..];
            }
            else if (line.StartsWith("| LKJ", StringComparison.Ordinal))
            {
                string[] cells = [.. Bar().Split(line[1..^1]).Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal))];
                yield return ($"{report} | {cells[0]} | {cells[1]} | {cells[2]}", cells.Length > CheckedColumn ? cells[CheckedColumn] : cells[^1]);
            }
        }
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
