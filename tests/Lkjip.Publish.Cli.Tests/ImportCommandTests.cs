using Lkjip.Publish.Authoring;
using Lkjip.Publish.Cli.Commands;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Tests;

public sealed class ImportCommandTests
{
    private const string Report = "kota/dinas/2024";
    private const string Sheet = "Kode;Uraian;Pagu;Realisasi\n1.06.01;Program Baru;2.500.000;1.250.000\n";

    [Fact]
    public async Task Without_a_terminal_and_without_consent_it_only_shows()
    {
        using SiteCase site = new();
        SortedDictionary<string, string> before = TempFolder.Contents(site.Content);

        Run run = (await Program.RunAsync("import", "anggaran", SheetOf(site), "--to", Report, "--content", site.Content)).ShouldEndWith(ExitCodes.Done);

        run.Output.ShouldContain("Kolom D: realisasi, dari \"Realisasi\"");
        run.Output.ShouldContain("1.06.01 Program Baru: realisasi (kosong) → 1.250.000");
        run.Output.ShouldContain("Belum ditulis");
        TempFolder.Contents(site.Content).ShouldBe(before);
    }

    [Fact]
    public async Task With_consent_it_writes_what_the_site_can_be_built_of()
    {
        using SiteCase site = new();
        string[] import = ["import", "anggaran", SheetOf(site), "--to", Report, "--content", site.Content, "--yes"];

        (await Program.RunAsync(import)).ShouldEndWith(ExitCodes.Done).Output.ShouldContain("data/anggaran.json ditulis");
        (await Program.RunAsync(import)).ShouldEndWith(ExitCodes.Done).Output.ShouldContain("Tidak ada yang berubah");

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);
    }

    [Theory]
    [InlineData("y\n", true)]
    [InlineData("Ya\n", true)]
    [InlineData("\n", false)]
    [InlineData("t\n", false)]
    [InlineData("", false)]
    public void Who_is_asked_decides(string answer, bool writes)
    {
        using SiteCase site = new();
        ImportOptions options = new() { Root = site.Content, Kind = ImportKind.Anggaran, Report = ReportId.Parse(Report)!, File = SheetOf(site) };
        StringWriter output = new();

        ImportCommand.Run(options, Bahasa.Id, yes: false, new StringReader(answer), output, output).ShouldBe(ExitCodes.Done);

        output.ToString().ShouldContain("Tulis? (y/T)");
        File.ReadAllText(Path.Combine(site.Content, Report, "data", "anggaran.json")).Contains("Program Baru").ShouldBe(writes);
    }

    [Fact]
    public async Task A_broken_file_ends_with_a_code_and_writes_nothing()
    {
        using SiteCase site = new();
        SortedDictionary<string, string> before = TempFolder.Contents(site.Content);
        string file = Path.Combine(site.Root, "rusak.xlsx");
        File.WriteAllText(file, "PK\u0003\u0004 rusak");

        Run run = (await Program.RunAsync("import", "anggaran", file, "--to", Report, "--content", site.Content, "--yes")).ShouldEndWith(ExitCodes.ContentErrors);

        run.Output.ShouldContain("galat LKJ701");
        TempFolder.Contents(site.Content).ShouldBe(before);
    }

    [Theory]
    [InlineData("anggaran|a.csv", "--to PEMDA/OPD/TAHUN")]
    [InlineData("belanja|a.csv|--to|kota/dinas/2024", "pilih anggaran, kinerja atau skm")]
    [InlineData("anggaran|a.csv|--to|kota", "bukan PEMDA/OPD/TAHUN")]
    [InlineData("anggaran|a.csv|--to|kota/dinas/2024|--kolom|F", "KUNCI=JUDUL")]
    [InlineData("anggaran|a.csv|--to|kota/dinas/1999", "lkjip new kota/dinas/1999")]
    public async Task Wrong_usage_says_what_is_right(string arguments, string said)
    {
        Run run = await Program.RunAsync(["import", .. arguments.Split('|')]);

        run.ShouldEndWith(ExitCodes.WrongUsage).Error.ShouldContain(said);
    }

    [Fact]
    public async Task A_template_is_written_once()
    {
        using SiteCase site = new();
        string file = Path.Combine(site.Root, "templat.xlsx");

        (await Program.RunAsync("import", "skm", "--templat", file)).ShouldEndWith(ExitCodes.Done);
        (await Program.RunAsync("import", "skm", "--templat", file)).ShouldEndWith(ExitCodes.WrongUsage).Error.ShouldContain("sudah ada");
    }

    [Fact]
    public async Task The_templates_fill_a_new_report()
    {
        using TempFolder folder = new();
        string[] to = ["--to", "kota-contoh/dinas-sosial/2025", "--content", folder["content"], "--yes"];
        (await Program.RunAsync("new", to[1], "--content", folder["content"])).ShouldEndWith(ExitCodes.Done);

        foreach (string kind in new[] { "anggaran", "kinerja", "skm" })
        {
            (await Program.RunAsync(["import", kind, Repository.PathOf("docs", "templat", kind + ".xlsx"), .. to])).ShouldEndWith(ExitCodes.Done);
        }

        (await Program.BuildAsync(folder["content"], folder["situs"], "--drafts")).ShouldEndWith(ExitCodes.Done);
        File.ReadAllText(folder["content/kota-contoh/dinas-sosial/2025/data/anggaran.json"]).ShouldNotContain("TULIS");
    }

    private static string SheetOf(SiteCase site)
    {
        string file = Path.Combine(site.Root, "realisasi.csv");
        File.WriteAllText(file, Sheet);
        return file;
    }
}
