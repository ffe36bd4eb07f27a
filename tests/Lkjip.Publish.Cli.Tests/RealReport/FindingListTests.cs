using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>docs/temuan-laporan.md lists every finding in the real reports with what two readers say of it, each from the source.</summary>
public sealed partial class FindingListTests(RealFindingsFixture found) : IClassFixture<RealFindingsFixture>
{
    /// <summary>What tests/sources/temuan.mjs writes beside a finding that is new.</summary>
    private const string NotRead = "BELUM DIBACA";

    private static readonly IReadOnlyList<Listed> All = [.. Read()];

    [Fact]
    public void The_list_of_findings_is_what_check_finds() =>
        All.Select(l => $"{l.Finding} | {l.Standing}").Order(StringComparer.Ordinal).ShouldBe(Found().Order(StringComparer.Ordinal));

    [Fact]
    public void Each_was_read_in_the_source_by_two_readers()
    {
        All.Where(l => l.Checked.Length < 10 || l.Checked is NotRead).ShouldBeEmpty();
        All.Where(l => !Verdict().IsMatch(l.Second)).ShouldBeEmpty();
    }

    /// <summary>Three of Kecamatan Paal Merah that the second reader would hang below a root and that still stand alone: one fault that two checks tell, and two words that are true of the right figure.</summary>
    private static readonly string[] StillAlone = ["LKJ532 | Laporan Akuntabilitas Kinerja Instansi Pemerintah (LKIP)", "LKJ522 | melampaui target", "LKJ502 | skm.ikm-2021.produk"];

    [Fact]
    public void No_finding_is_false_and_no_warning_trivial()
    {
        All.Where(l => l.Second.StartsWith("salah", StringComparison.Ordinal)).ShouldBeEmpty();
        All.Where(l => l.Standing is "peringatan" or "galat" && !l.Second.StartsWith("benar", StringComparison.Ordinal) && !IsStillAlone(l)).ShouldBeEmpty();
    }

    [Fact]
    public void What_follows_from_another_hangs_below_it() =>
        All.Where(l => !IsStillAlone(l) && !l.Second.StartsWith("sepele", StringComparison.Ordinal) && l.Second.StartsWith("akibat", StringComparison.Ordinal) != l.Standing.StartsWith("akibat", StringComparison.Ordinal)).ShouldBeEmpty();

    private static bool IsStillAlone(Listed listed) =>
        listed.Second.StartsWith("akibat", StringComparison.Ordinal) && StillAlone.Any(one => listed.Finding.Contains(one, StringComparison.Ordinal));

    private IEnumerable<string> Found()
    {
        Dictionary<(string?, string?), JsonElement> byId = found.Json.Where(f => Text(f, "laporan") is not null).ToDictionary(f => (Text(f, "laporan"), Text(f, "id")));
        return found.Json.Where(f => Text(f, "laporan") is { Length: > 0 })
            .Select(f => $"{Text(f, "laporan")} | {Text(f, "kode")} | {Place(f)} | {Text(f, "tercetak") ?? Text(f, "pesan")} | {StandingOf(f)}");

        string StandingOf(JsonElement finding) => Text(finding, "akibat") is { } root && byId[(Text(finding, "laporan"), root)] is var cause
            ? $"akibat {Text(cause, "kode")} {Place(cause)}".Trim()
            : Text(finding, "tingkat")!;
    }

    private static string Place(JsonElement finding) => string.Join(' ', new[] { Text(finding, "tempat"), Text(finding, "rincian") }.Where(t => !string.IsNullOrEmpty(t)));

    private static string? Text(JsonElement finding, string key) => finding.GetProperty(key).GetString();

    private static IEnumerable<Listed> Read()
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
                yield return new Listed($"{report} | {cells[0]} | {cells[1]} | {cells[2]}", cells[4], cells[5], cells[6]);
            }
        }
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"^(?:benar|akibat|sepele|salah)\b.{10}")]
    private static partial Regex Verdict();

    /// <summary>A row of the list.</summary>
    private sealed record Listed(string Finding, string Standing, string Checked, string Second);
}
