using System.Text.Json;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>Findings that a second reader of the sources once found not true in their own place: precision.txt says what is wanted of each.</summary>
public sealed class PrecisionTests(RealFindingsFixture found) : IClassFixture<RealFindingsFixture>
{
    /// <summary>The cases, as "report | code | place | printed | wanted".</summary>
    public static TheoryData<string> Cases => [.. File.ReadLines(Repository.PathOf("tests", "Lkjip.Publish.Cli.Tests", "RealReport", "precision.txt")).Where(line => line.Contains("/20", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Cases))]
    public void What_was_not_true_in_its_own_place_is_silent_noted_or_below_its_root(string line)
    {
        string[] cells = [.. line.Split('|').Select(cell => cell.Trim())];
        cells.Length.ShouldBe(5);
        (string report, string code, string place, string printed, string wanted) = (cells[0], cells[1], cells[2], cells[3], cells[4]);
        JsonElement[] now = [.. found.Json.Where(f => Text(f, "laporan") == report && Text(f, "kode") == code && Place(f) == place && (printed.Length == 0 || Text(f, "tercetak") == printed))];

        switch (wanted)
        {
            case "silent":
                now.ShouldBeEmpty();
                break;
            case "note":
                now.ShouldAllBe(f => Text(f, "tingkat") == "catatan" || Text(f, "akibat") != null);
                break;
            case "below":
                now.ShouldNotBeEmpty();
                now.ShouldAllBe(f => Text(f, "akibat") != null || Text(f, "tingkat") == "catatan");
                break;
            case "one root":
                now.ShouldNotBeEmpty();
                now.ShouldAllBe(f => Text(f, "akibat") != null || found.Json.Any(other => Text(other, "laporan") == report && Text(other, "akibat") == Text(f, "id")));
                break;
            default:
                throw new ArgumentException(wanted);
        }
    }

    private static string Place(JsonElement finding) => $"{Text(finding, "tempat")} {Text(finding, "rincian")}".Trim();

    private static string? Text(JsonElement finding, string key) => finding.GetProperty(key).GetString();
}
