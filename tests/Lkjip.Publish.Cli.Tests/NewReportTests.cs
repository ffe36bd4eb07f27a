namespace Lkjip.Publish.Cli.Tests;

public sealed partial class NewReportTests
{
    private const string Report = "kota-contoh/dinas-sosial/2025";

    public static TheoryData<string, int> RealReports => new()
    {
        { "payakumbuh/kecamatan-payakumbuh-selatan", 2024 },
        { "payakumbuh/dinas-sosial", 2024 },
        { "medan/kecamatan-medan-amplas", 2023 },
        { "jambi/kecamatan-paal-merah", 2021 },
    };

    [Fact]
    public async Task A_new_report_in_an_empty_place_lacks_nothing_but_what_is_marked()
    {
        using TempFolder folder = new();
        string content = folder["content"];

        (await Program.RunAsync("new", Report, "--content", content)).ShouldEndWith(ExitCodes.Done).Output.ShouldContain("16 berkas");
        Run check = (await Program.RunAsync("check", "--drafts", "--content", content)).ShouldEndWith(ExitCodes.Done);

        Codes(check.Output).ShouldBe(["LKJ410", "LKJ621"]);
        File.ReadAllText(Path.Combine(content, Report, "laporan.md")).ShouldContain("status: draf");
    }

    [Fact]
    public async Task A_new_content_folder_has_the_regulations_of_this_one()
    {
        using TempFolder folder = new();

        (await Program.RunAsync("new", Report, "--content", folder["content"])).ShouldEndWith(ExitCodes.Done);

        // Cities take the repository's content away; the program keeps a list of its own, which is the same.
        File.ReadAllText(folder["content/peraturan.json"]).ShouldBe(File.ReadAllText(Repository.PathOf("content", "peraturan.json")));
    }

    [Fact]
    public async Task Beside_a_new_content_folder_stands_what_an_editor_needs_to_complete_and_check_its_files()
    {
        using TempFolder folder = new();

        (await Program.RunAsync("new", Report, "--content", folder["isi"])).ShouldEndWith(ExitCodes.Done).Output.ShouldContain("schemas/, .vscode/settings.json, .vscode/lkjip.code-snippets");

        using System.Text.Json.JsonDocument settings = System.Text.Json.JsonDocument.Parse(File.ReadAllText(folder[".vscode/settings.json"]));
        (string Files, string Schema)[] wired = [.. settings.RootElement.GetProperty("json.schemas").EnumerateArray()
            .Select(one => (one.GetProperty("fileMatch")[0].GetString()!, one.GetProperty("url").GetString()!))];
        wired.ShouldContain(("/isi/*/*/*/data/kinerja.json", "./schemas/kinerja.schema.json"));
        wired.Where(one => !File.Exists(folder[one.Schema[2..]])).ShouldBeEmpty();

        File.WriteAllText(folder[".vscode/settings.json"], "{}");
        (await Program.RunAsync("new", "kota-contoh/dinas-lain/2025", "--content", folder["isi"])).ShouldEndWith(ExitCodes.Done).Output.ShouldNotContain(".vscode");
        File.ReadAllText(folder[".vscode/settings.json"]).ShouldBe("{}");
    }

    [Fact]
    public async Task A_draft_is_counted_when_it_is_left_out_and_cannot_be_published_before_it_is_written()
    {
        using TempFolder folder = new();
        (await Program.RunAsync("new", Report, "--content", folder["content"])).ShouldEndWith(ExitCodes.Done);
        (await Program.RunAsync("check", "--content", folder["content"])).ShouldEndWith(ExitCodes.Done).Output.ShouldContain("0 laporan diperiksa. 1 draf tidak ikut; sertakan dengan --drafts.");

        string head = folder[$"content/{Report}/laporan.md"];
        File.WriteAllText(head, File.ReadAllText(head).Replace("status: draf", "status: terbit", StringComparison.Ordinal));

        (await Program.BuildAsync(folder["content"], folder["situs"])).ShouldEndWith(ExitCodes.ContentErrors).Output.ShouldContain("galat LKJ411: Laporan ini berstatus 'terbit'");
        Directory.Exists(folder["situs"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_draft_shows_what_is_to_be_written()
    {
        using TempFolder folder = new();
        (await Program.RunAsync("new", Report, "--content", folder["content"])).ShouldEndWith(ExitCodes.Done);

        (await Program.BuildAsync(folder["content"], folder["situs"], "--drafts")).ShouldEndWith(ExitCodes.Done);

        string page = File.ReadAllText(folder[$"situs/{Report}/penutup/index.html"]);
        page.ShouldContain("<mark class=\"unwritten\"><strong>Belum ditulis:</strong> simpulan umum atas capaian kinerja</mark>");
        File.ReadAllText(folder[$"situs/{Report}/perencanaan-kinerja/index.html"]).ShouldContain("[TULIS: sasaran strategis]");
    }

    [Fact]
    public async Task What_exists_is_never_overwritten()
    {
        using SiteCase site = new();
        SortedDictionary<string, string> before = TempFolder.Contents(site.Content);

        Run again = (await Program.RunAsync("new", "kota/dinas/2024", "--content", site.Content)).ShouldEndWith(ExitCodes.WrongUsage);
        again.Error.ShouldContain("kota/dinas/2024 sudah ada dan tidak diubah");
        TempFolder.Contents(site.Content).ShouldBe(before);

        (await Program.RunAsync("new", "kota/dinas/2025", "--content", site.Content)).ShouldEndWith(ExitCodes.Done);
        SortedDictionary<string, string> after = TempFolder.Contents(site.Content);
        before.ShouldBeSubsetOf(after);
        after.Keys.Except(before.Keys).ShouldAllBe(path => path.StartsWith("kota/dinas/2025/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kota/dinas")]
    [InlineData("kota/dinas/24")]
    [InlineData("Kota/Dinas/2024")]
    [InlineData("../dinas/2024")]
    [InlineData("kota/dinas/2024/data")]
    public async Task A_name_that_is_no_report_is_wrong_usage(string name)
    {
        using TempFolder folder = new();

        (await Program.RunAsync("new", name, "--content", folder["content"])).ShouldEndWith(ExitCodes.WrongUsage).Error.ShouldContain("PEMDA/OPD/TAHUN");

        Directory.Exists(folder["content"]).ShouldBeFalse();
    }

    [Theory, MemberData(nameof(RealReports))]
    public async Task A_real_report_carried_forward_can_be_built(string opd, int tahun)
    {
        using TempFolder folder = new();
        TempFolder.Copy(Repository.PathOf("content"), folder["content"]);
        SortedDictionary<string, string> before = TempFolder.Contents(folder["content"]);

        (await Program.RunAsync("new", $"{opd}/{tahun + 1}", "--from", $"{tahun}", "--content", folder["content"])).ShouldEndWith(ExitCodes.Done);

        before.ShouldBeSubsetOf(TempFolder.Contents(folder["content"]));
        Run build = await Program.BuildAsync(folder["content"], folder["situs"], "--drafts", "--only", $"{opd}/{tahun + 1}");
        build.ShouldEndWith(ExitCodes.Done).Output.ShouldContain("0 galat");
    }

    [Fact]
    public async Task Last_years_figures_become_last_years_and_none_is_taken_for_this_years()
    {
        using TempFolder folder = new();
        TempFolder.Copy(Repository.PathOf("content"), folder["content"]);
        const string Opd = "payakumbuh/kecamatan-payakumbuh-selatan";

        (await Program.RunAsync("new", $"{Opd}/2025", "--from", "2024", "--content", folder["content"])).ShouldEndWith(ExitCodes.Done);

        string kinerja = File.ReadAllText(folder[$"content/{Opd}/2025/data/kinerja.json"]);
        kinerja.ShouldContain("\"realisasi\": { \"2021\": 89.67, \"2022\": 90.32, \"2023\": 91.19, \"2024\": 91.70 }");
        kinerja.ShouldContain("\"perjanjian\": { \"murni\": 90 }");
        string anggaran = File.ReadAllText(folder[$"content/{Opd}/2025/data/anggaran.json"]);
        anggaran.ShouldContain("\"paguLalu\": 2774550");
        anggaran.ShouldContain("\"realisasiLalu\": 2467700");
        anggaran.ShouldNotContain("\"paguPerubahan\"");
        anggaran.ShouldNotContain("\"realisasi\":");
        string chapter = File.ReadAllText(folder[$"content/{Opd}/2025/03-akuntabilitas-kinerja.md"]);
        chapter.ShouldContain("[TULIS: {{ kinerja.lembaga-aktif.capaian | persen }}]");
        chapter.ShouldContain("{ kunci: realisasi-2024, judul: Realisasi, grup: \"2024\" }");
        chapter.ShouldNotContain("tercetak");
        Directory.Exists(folder[$"content/{Opd}/2025/data/tercetak"]).ShouldBeFalse();
        File.Exists(folder[$"content/{Opd}/2025/reviu.json"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_report_that_cannot_be_read_is_not_carried()
    {
        using SiteCase site = new("truncated-json");

        Run run = (await Program.RunAsync("new", "kota/dinas/2025", "--from", "2024", "--content", site.Content)).ShouldEndWith(ExitCodes.WrongUsage);

        run.Error.ShouldContain("memuat galat");
        Directory.Exists(Path.Combine(site.Content, "kota", "dinas", "2025")).ShouldBeFalse();
        Directory.EnumerateFileSystemEntries(site.Content, ".baru*").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_year_without_a_report_cannot_be_carried()
    {
        using SiteCase site = new();

        (await Program.RunAsync("new", "kota/dinas/2026", "--from", "2025", "--content", site.Content)).ShouldEndWith(ExitCodes.WrongUsage).Error.ShouldContain("kota/dinas/2025 tidak ada");
    }

    private static IEnumerable<string> Codes(string output) =>
        Code().Matches(output).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [System.Text.RegularExpressions.GeneratedRegex("LKJ[0-9]{3}")]
    private static partial System.Text.RegularExpressions.Regex Code();
}
