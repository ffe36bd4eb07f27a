using System.Text.Json;
using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>The output that code hosts read, held to what SARIF 2.1.0 requires of each of its objects.</summary>
public sealed class SarifTests
{
    public static TheoryData<string> Names => [.. SiteCase.Names];

    [Theory, MemberData(nameof(Names))]
    public async Task A_log_says_what_the_other_formats_say(string name)
    {
        using SiteCase site = new(name);
        using JsonDocument json = JsonDocument.Parse((await Program.RunAsync("check", "--content", site.Content, "--format", "json")).Output);

        Run run = await Program.RunAsync("check", "--content", site.Content, "--format", "sarif");

        using JsonDocument document = JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        JsonElement log = document.RootElement.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        JsonElement[] rules = [.. log.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        JsonElement[] results = [.. log.GetProperty("results").EnumerateArray()];
        rules.Select(Id).ShouldBeUnique();
        rules.ShouldAllBe(rule => Text(rule, "shortDescription") != Id(rule));
        foreach ((JsonElement result, JsonElement finding) in results.Zip(json.RootElement.GetProperty("temuan").EnumerateArray()))
        {
            result.GetProperty("ruleId").GetString().ShouldBe(finding.GetProperty("kode").GetString());
            Id(rules[result.GetProperty("ruleIndex").GetInt32()]).ShouldBe(result.GetProperty("ruleId").GetString());
            Text(result, "message").ShouldStartWith(finding.GetProperty("pesan").GetString()!);
            result.TryGetProperty("suppressions", out _).ShouldBe(finding.GetProperty("alasan").ValueKind is not JsonValueKind.Null);
        }

        results.Length.ShouldBe(json.RootElement.GetProperty("temuan").GetArrayLength());
        results.Select(Fingerprint).ShouldBeUnique();
    }

    [Fact]
    public void A_place_is_an_encoded_address_below_the_sources_with_its_line_and_column()
    {
        JsonElement place = Write("isi", Found with { At = new SourcePosition("kota/dinas sosial/2024/01-awal.md", 17, 9) })
            .GetProperty("locations")[0].GetProperty("physicalLocation");

        place.GetRawText().ReplaceLineEndings("\n").Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal).ShouldBe(
            """{"artifactLocation":{"uri":"isi/kota/dinas%20sosial/2024/01-awal.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":17,"startColumn":9}}""");
    }

    [Fact]
    public void A_file_as_a_whole_has_no_region_and_the_machine_no_place()
    {
        Write("isi", Found with { At = new SourcePosition("situs.json") })
            .GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _).ShouldBeFalse();
        Write("isi", Found with { At = default }).TryGetProperty("locations", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Tingkat.Galat, "error"), InlineData(Tingkat.Peringatan, "warning"), InlineData(Tingkat.Catatan, "note")]
    public void A_level_has_its_word(Tingkat tingkat, string level) => Write("isi", Found with { Tingkat = tingkat }).GetProperty("level").GetString().ShouldBe(level);

    [Fact]
    public void An_answer_suppresses_its_finding()
    {
        TanggapanReviu answer = new() { Kode = new("LKJ201", default), Tanggapan = JenisTanggapan.Diterima, Alasan = "Dibulatkan." };

        JsonElement suppression = Write("isi", Found with { Tanggapan = answer }).GetProperty("suppressions").EnumerateArray().ShouldHaveSingleItem();

        suppression.GetProperty("kind").GetString().ShouldBe("external");
        suppression.GetProperty("status").GetString().ShouldBe("accepted");
        suppression.GetProperty("justification").GetString().ShouldBe("Dibulatkan.");
    }

    [Fact]
    public void A_finding_is_known_again_after_its_line_has_moved_and_told_from_one_alike()
    {
        string before = Fingerprint(Write("isi", Found));

        before.ShouldMatch("^[0-9a-f]{16}:1$");
        Fingerprint(Write("isi", Found with { At = new SourcePosition("bab.md", 99, 1) })).ShouldBe(before);
        Fingerprint(Write("isi", Found with { Tercetak = "90%" })).ShouldNotBe(before);
        Fingerprint(Write("isi", Found, Found with { At = new SourcePosition("bab.md", 99, 1) })).ShouldBe(Regex.Replace(before, "1$", "2"));
    }

    private static Finding Found { get; } = new("LKJ201", Tingkat.Peringatan, new SourcePosition("bab.md", 3, 1), new("Pesan.", "Message."), new("Saran.", "Remedy.")) { Tempat = new Tempat.Table("iku"), Tercetak = "95%" };

    /// <summary>The last result of a log.</summary>
    private static JsonElement Write(string root, params Finding[] findings)
    {
        using StringWriter output = new();
        new SarifWriter(root, Bahasa.Id).Write(output, findings);
        using JsonDocument document = JsonDocument.Parse(output.ToString());
        return document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Last().Clone();
    }

    private static string Id(JsonElement rule) => rule.GetProperty("id").GetString()!;

    private static string Text(JsonElement holder, string name) => holder.GetProperty(name).GetProperty("text").GetString()!;

    private static string Fingerprint(JsonElement result) => result.GetProperty("partialFingerprints").GetProperty("lkjip/v1").GetString()!;
}
