using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What follows from another finding says so in every form, and counts with it.</summary>
public sealed partial class RootTests(RealFindingsFixture found) : IClassFixture<RealFindingsFixture>
{
    [Fact]
    public void A_consequence_names_the_id_of_a_root_in_its_report()
    {
        Dictionary<(string?, string?), JsonElement> byId = found.Json.Where(f => Text(f, "laporan") is not null).ToDictionary(f => (Text(f, "laporan"), Text(f, "id")));
        JsonElement[] consequences = [.. found.Json.Where(f => Text(f, "akibat") is not null)];

        consequences.Length.ShouldBeGreaterThan(100);
        foreach (JsonElement one in consequences)
        {
            JsonElement root = byId[(Text(one, "laporan"), Text(one, "akibat"))];
            Text(root, "akibat").ShouldBeNull(Text(root, "id"));
            LevelOf(one).ShouldBeLessThanOrEqualTo(LevelOf(root), Text(one, "id"));
        }
    }

    [Fact]
    public void A_consequence_leads_to_the_place_of_its_root()
    {
        Dictionary<(string?, string?), JsonElement> byId = found.Json.Where(f => Text(f, "laporan") is not null).ToDictionary(f => (Text(f, "laporan"), Text(f, "id")));
        found.Sarif.Count.ShouldBe(found.Json.Count);
        foreach ((JsonElement result, JsonElement finding) in found.Sarif.Zip(found.Json))
        {
            if (Text(finding, "akibat") is not { } cause)
            {
                result.TryGetProperty("relatedLocations", out _).ShouldBeFalse(Text(finding, "id"));
                continue;
            }

            JsonElement root = byId[(Text(finding, "laporan"), cause)];
            JsonElement related = result.GetProperty("relatedLocations").EnumerateArray().ShouldHaveSingleItem();
            JsonElement place = related.GetProperty("physicalLocation");
            place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldEndWith(Text(root, "berkas")!);
            place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(root.GetProperty("baris").GetInt32());
            related.GetProperty("message").GetProperty("text").GetString()!.ShouldContain(Text(root, "pesan")!);
        }
    }

    [Fact]
    public void Counts_count_roots()
    {
        Match[] counted = [.. Counts().Matches(found.Text).Cast<Match>()];

        counted.Length.ShouldBe(RealReportFixture.Reports.Count);
        foreach (Match report in counted)
        {
            JsonElement[] roots = [.. found.Json.Where(f => Text(f, "laporan") == report.Groups["laporan"].Value && Text(f, "akibat") is null)];
            int.Parse(report.Groups["peringatan"].Value, null).ShouldBe(roots.Count(f => Text(f, "tingkat") == "peringatan"));
            int.Parse(report.Groups["catatan"].Value, null).ShouldBe(roots.Count(f => Text(f, "tingkat") == "catatan"));
        }
    }

    [Fact]
    public void No_answer_of_the_real_reports_is_without_a_finding() => found.Json.ShouldAllBe(f => Text(f, "kode") != "LKJ391");

    private static string? Text(JsonElement finding, string key) => finding.GetProperty(key).GetString();

    private static int LevelOf(JsonElement finding) => Array.IndexOf(["catatan", "peringatan", "galat"], Text(finding, "tingkat"));

    [GeneratedRegex(@"^(?<laporan>[\w-]+/[\w-]+/\d{4}): 0 galat, (?<peringatan>\d+) peringatan, (?<catatan>\d+) catatan", RegexOptions.Multiline)]
    private static partial Regex Counts();
}
