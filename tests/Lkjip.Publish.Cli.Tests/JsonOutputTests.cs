using System.Text.Json;

namespace Lkjip.Publish.Cli.Tests;

public sealed class JsonOutputTests
{
    private static readonly string[] Keys =
        ["kode", "tingkat", "berkas", "baris", "kolom", "laporan", "id", "akibat", "tempat", "rincian", "pesan", "tercetak", "terhitung", "rumus", "saran", "tanggapan", "alasan"];

    // What follows from a finding stands below it on the terminal, without a remedy of its own.
    private const string Below = "    Akibat dari temuan ini: ";

    public static TheoryData<string> Names => [.. SiteCase.Names];

    [Theory, MemberData(nameof(Names))]
    public async Task One_document_holds_what_the_text_says_and_nothing_else_is_printed(string name)
    {
        using SiteCase site = new(name);
        Run text = await Program.RunAsync("check", "--content", site.Content);

        Run json = (await Program.RunAsync("check", "--content", site.Content, "--format", "json")).ShouldEndWith(text.Exit);

        using JsonDocument document = JsonDocument.Parse(json.Output);
        document.RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(["temuan"]);
        JsonElement[] findings = [.. document.RootElement.GetProperty("temuan").EnumerateArray()];
        findings.Length.ShouldBe(text.Output.Split('\n').Count(line => line.StartsWith("    Saran: ", StringComparison.Ordinal) || line.StartsWith(Below, StringComparison.Ordinal)));
        foreach (JsonElement finding in findings)
        {
            finding.EnumerateObject().Select(p => p.Name).ShouldBe(Keys);
            string level = finding.GetProperty("akibat").ValueKind is JsonValueKind.Null ? $"{finding.GetProperty("tingkat").GetString()} " : string.Empty;
            text.Output.ShouldContain($"{level}{finding.GetProperty("kode").GetString()}: {finding.GetProperty("pesan").GetString()}");
            finding.GetProperty("saran").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Theory]
    [InlineData("minimal", 0)]
    [InlineData("wrong-enum", 1)]
    public async Task Build_prints_one_document_too(string name, int findings)
    {
        using SiteCase site = new(name);

        Run run = await Program.BuildAsync(site.Content, site.Site, "--format", "json");

        using JsonDocument document = JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("temuan").GetArrayLength().ShouldBe(findings);
    }

    [Fact]
    public async Task An_answered_finding_bears_its_answer()
    {
        using SiteCase site = new("answered");

        Run run = await Program.RunAsync("check", "--content", site.Content, "--format", "json");

        using JsonDocument document = JsonDocument.Parse(run.Output);
        JsonElement finding = document.RootElement.GetProperty("temuan").EnumerateArray().Single(f => f.GetProperty("kode").GetString() == "LKJ201");
        finding.GetProperty("rincian").GetString().ShouldBe("ikm/capaian");
        finding.GetProperty("tanggapan").GetString().ShouldBe("diralat");
        finding.GetProperty("alasan").GetString().ShouldBe("Ralat tanggal 3 Maret 2025.");
    }

    [Fact]
    public async Task A_refused_folder_is_a_finding_of_the_document()
    {
        using SiteCase site = new();
        Directory.CreateDirectory(site.Site);
        File.WriteAllText(Path.Combine(site.Site, "catatan.txt"), "penting");

        Run run = (await Program.BuildAsync(site.Content, site.Site, "--format", "json")).ShouldEndWith(ExitCodes.WrongUsage);

        using JsonDocument document = JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("temuan")[0].GetProperty("kode").GetString().ShouldBe("LKJ911");
    }
}
