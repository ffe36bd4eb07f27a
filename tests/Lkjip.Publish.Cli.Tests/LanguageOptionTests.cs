using System.Text.Json;
using Lkjip.Publish.Cli.Commands;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>The language of messages, which <c>--lang</c> chooses.</summary>
public sealed class LanguageOptionTests
{
    public static TheoryData<string, string> WrongUsage => new()
    {
        { "buil", "'buil' is not known. Did you mean 'build'?" },
        { "check --strct", "'--strct' is not known. Did you mean '--strict'?" },
        { "check --lng", "'--lng' is not known. Did you mean '--lang'?" },
        { "build --jobs 0", "--jobs must be a whole number of 1 or more, not '0'." },
        { "build --pdf --no-pdf", "Choose one: --pdf or --no-pdf." },
        { "build --base-url contoh.go.id", "--base-url 'contoh.go.id' is not an http or https address." },
        { "serve --port 99999", "--port must be a whole number from 1 to 65535, not '99999'." },
        { "serve --content nowhere", "There is no content folder 'nowhere'. Run lkjip from the project's folder, or name the folder with --content." },
        { "check --format xml", "'xml' is not a value for --format (text|json|sarif)." },
        { "build --out", "--out needs a value." },
        { "new", "Name PEMDA/OPD/YEAR." },
        { "new kota/dinas", "'kota/dinas' is not PEMDA/OPD/YEAR; write for example payakumbuh/dinas-sosial/2025, in small letters, digits and hyphens." },
        { "import belanja a.csv --to kota/dinas/2024", "'belanja' cannot be imported; choose anggaran, kinerja or skm." },
        { "import anggaran", "Name the file and its report: lkjip import anggaran FILE --to PEMDA/OPD/YEAR." },
        { "import anggaran a.csv --to kota", "--to 'kota' is not PEMDA/OPD/YEAR." },
        { "import anggaran a.csv --to kota/dinas/2024 --kolom F", "--kolom 'F' must be KEY=HEADING or KEY=LETTER, for example --kolom realisasi=F." },
        { "import anggaran a.csv --to kota/dinas/2024 --angka de", "'de' is not a value for --angka (id|en)." },
        { "import anggaran a.csv --to kota/dinas/1999", "There is no report kota/dinas/1999. Did you mean 'kota/dinas/2024'? If it is indeed a new report, make it first: lkjip new kota/dinas/1999" },
        { "import anggaran --templat a.ods", "The name of the template's file 'a.ods' must end in .xlsx or .csv." },
        { "", "Name the command: build, check, serve, new, import or schema." },
    };

    public static TheoryData<string> CommandNames => ["", "build", "check", "serve", "new", "import", "schema"];

    [Fact]
    public void What_commands_say_is_in_the_language_of_its_resource()
    {
        SpokenWords.Commands.Count.ShouldBeGreaterThan(80);
        SpokenWords.Commands.Where(text => Tongue.IndonesianIn(text.English).Count > 0 || Tongue.EnglishIn(text.Indonesian).Count > 0).Select(text => text.Name).ShouldBeEmpty();
        SpokenWords.Commands.Where(text => text.Indonesian == text.English).Select(text => text.English).ShouldBe(["FOLDER"]);
    }

    [Fact]
    public void The_findings_of_commands_are_in_both_languages()
    {
        Finding[] findings = [.. FindingCatalogue.Made.Where(made => made.Key.Split('.')[0] is "MachineFindings" or "SheetFindings" or "ThemeFindings").Select(made => made.Value)];

        findings.Length.ShouldBe(28);
        foreach (Wording said in findings.SelectMany(f => new[] { f.Pesan, f.Saran }).Select(Plain))
        {
            Tongue.EnglishIn(said.Indonesia).ShouldBeEmpty(said.Indonesia);
            Tongue.IndonesianIn(said.Inggris).ShouldBeEmpty(said.Inggris);
        }
    }

    [Fact]
    public async Task The_help_of_every_command_is_as_approved_in_both_languages()
    {
        foreach ((string language, string file) in new[] { ("id", "bantuan.txt"), ("en", "help.txt") })
        {
            List<string> texts = [];
            foreach (string command in CommandNames.Select(row => row.Data))
            {
                texts.Add($"> lkjip {command} --help --lang {language}\n\n{(await HelpAsync(command, language)).TrimEnd()}".Replace("lkjip  ", "lkjip ", StringComparison.Ordinal));
            }

            Snapshot.Match(string.Join("\n\n\n", texts), Path.Combine(Repository.PathOf("tests", "Lkjip.Publish.Cli.Tests", "Help"), file));
        }
    }

    [Theory, MemberData(nameof(CommandNames))]
    public async Task Help_holds_no_word_of_the_other_language_and_the_same_options(string command)
    {
        string indonesian = await HelpAsync(command, "id");
        string english = await HelpAsync(command, "en");

        Tongue.EnglishIn(indonesian).ShouldBeEmpty();
        Tongue.IndonesianIn(english).ShouldBeEmpty();
        Options(english).ShouldBe(Options(indonesian));
        Options(english).ShouldContain("--lang");
    }

    [Theory, MemberData(nameof(WrongUsage))]
    public async Task A_wrong_command_line_is_told_in_English(string arguments, string message)
    {
        using SiteCase site = new();
        string[] given = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] content = given.Length > 0 && given[0] is not "buil" && !given.Contains("--content") ? ["--content", site.Content] : [];

        Run run = (await Program.RunAsync([.. given.Take(1), .. content, "--lang", "en", .. given.Skip(1)])).ShouldEndWith(ExitCodes.WrongUsage);

        run.Error.Split('\n').ShouldContain(message);
        Tongue.IndonesianIn(run.Error).ShouldBeEmpty();
        site.Beside().ShouldBe(["content"]);
    }

    [Theory]
    [InlineData("check|--lang=en", true)]
    [InlineData("check|--lang:en", true)]
    [InlineData("--lang|en|check", true)]
    [InlineData("check|--lang|id", false)]
    [InlineData("check|--lang|EN", false)]
    [InlineData("check", false)]
    [InlineData("check|--|--lang|en", false)]
    [InlineData("check|en|--lang", false)]
    public void The_language_is_known_before_anything_is_parsed(string arguments, bool isEnglish) =>
        LanguageOption.Of(arguments.Split('|')).Bahasa.ShouldBe(isEnglish ? Bahasa.En : Bahasa.Id);

    [Theory]
    [InlineData("check --lang fr", "'fr' bukan nilai untuk --lang (id|en).")]
    [InlineData("new kota/dinas/2030 --lang EN", "'EN' bukan nilai untuk --lang (id|en).")]
    [InlineData("schema --lang", "--lang memerlukan nilai.")]
    [InlineData("--lang de check", "'de' bukan nilai untuk --lang (id|en).")]
    [InlineData("check --lang en --lang id", "--lang may be written only once, with one value.")]
    public async Task A_wrong_language_is_told_on_every_command(string arguments, string message) =>
        (await Program.RunAsync(arguments.Split(' '))).ShouldEndWith(ExitCodes.WrongUsage).Error.Split('\n').ShouldContain(message);

    [Fact]
    public async Task A_check_speaks_English_and_quotes_the_report()
    {
        using SiteCase site = new("printed-figures-differ");

        Run run = (await Program.RunAsync("check", "--content", site.Content, "--lang", "en")).ShouldEndWith(ExitCodes.Done);

        run.Error.ShouldStartWith("Reading and composing reports");
        run.Output.ShouldContain(": warning LKJ201: ");
        run.Output.ShouldContain("    What to do: ");
        run.Output.ShouldMatch(@"\n0 errors, [0-9]+ warnings?, [0-9]+ notes?");
        run.Output.ShouldContain(" checked.");
        run.Output.ShouldNotContain("Saran:");
        run.Output.ShouldNotContain("peringatan");
    }

    [Fact]
    public async Task A_build_that_fails_says_so_in_English()
    {
        using SiteCase site = new();
        site.Write("kota/dinas/2024/data/kinerja.json", "{ \"tujuan\": ");

        Run run = (await Program.BuildAsync(site.Content, site.Site, "--lang", "en")).ShouldEndWith(ExitCodes.ContentErrors);

        run.Output.ShouldContain("error LKJ102: ");
        run.Output.ShouldContain("\n1 error, 0 warnings, ");
        run.Output.ShouldEndWith("The site was not built; the old site is untouched.\n");
    }

    [Fact]
    public async Task A_build_and_the_folder_that_it_may_not_touch_are_told_in_English()
    {
        using SiteCase site = new();

        (await Program.BuildAsync(site.Content, site.Site, "--lang", "en")).ShouldEndWith(ExitCodes.Done).Output.ShouldMatch(@"1 report, [0-9]+ pages and 0 PDFs written to ");

        string foreign = Path.Combine(site.Root, "lain");
        Directory.CreateDirectory(foreign);
        File.WriteAllText(Path.Combine(foreign, "surat.txt"), "surat");
        string error = (await Program.BuildAsync(site.Content, foreign, "--lang", "en")).ShouldEndWith(ExitCodes.WrongUsage).Error;
        error.ShouldContain("error LKJ911: The output folder holds files that lkjip did not make; nothing was changed.");
        error.ShouldContain("    What to do: Choose an empty folder with --out, or empty that folder yourself.");
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public async Task Json_and_Sarif_keep_their_keys_and_say_the_messages_in_the_language(string language)
    {
        using SiteCase site = new();
        string[] build = ["build", "--no-pdf", "--no-search", "--content", site.Content, "--out", site.Content, "--lang", language];
        Wording said = MachineFindings.OutputInContent(site.Content, site.Content).Pesan;

        using JsonDocument json = JsonDocument.Parse((await Program.RunAsync([.. build, "--format", "json"])).ShouldEndWith(ExitCodes.WrongUsage).Output);
        using JsonDocument sarif = JsonDocument.Parse((await Program.RunAsync([.. build, "--format", "sarif"])).ShouldEndWith(ExitCodes.WrongUsage).Output);

        JsonElement finding = json.RootElement.GetProperty("temuan")[0];
        finding.GetProperty("tingkat").GetString().ShouldBe("galat");
        finding.GetProperty("pesan").GetString().ShouldBe(language == "en" ? said.Inggris : said.Indonesia);
        JsonElement log = sarif.RootElement.GetProperty("runs")[0];
        log.GetProperty("language").GetString().ShouldBe(language);
        log.GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString()!
            .ShouldStartWith(language == "en" ? $"{said.Inggris} What to do: " : $"{said.Indonesia} Saran: ");
    }

    [Fact]
    public void A_finding_of_Sarif_is_known_again_in_the_other_language()
    {
        Finding finding = MachineFindings.PortTaken(5080);

        string[] prints = [.. new[] { Bahasa.Id, Bahasa.En }.Select(bahasa =>
        {
            using StringWriter output = new();
            new SarifWriter("isi", bahasa).Write(output, [finding]);
            using JsonDocument log = JsonDocument.Parse(output.ToString());
            return log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("partialFingerprints").GetProperty("lkjip/v1").GetString()!;
        })];

        prints[0].ShouldBe(prints[1]);
    }

    [Fact]
    public async Task A_report_is_begun_in_English_and_written_in_Indonesian()
    {
        using SiteCase site = new();
        using SiteCase other = new();

        string output = (await Program.RunAsync("new", "kota/dinas/2025", "--from", "2024", "--content", site.Content, "--lang", "en")).ShouldEndWith(ExitCodes.Done).Output;
        (await Program.RunAsync("new", "kota/dinas/2025", "--from", "2024", "--content", other.Content)).ShouldEndWith(ExitCodes.Done);

        output.ShouldContain("Report kota/dinas/2025 made as a draft: ");
        output.ShouldContain("- Not copied: printed figures, answers, corrections and editions of the report of 2024.");
        output.ShouldContain("Next steps:");
        Tongue.IndonesianIn(output.Replace(site.Content, string.Empty, StringComparison.Ordinal)).ShouldBeEmpty();
        TempFolder.Contents(site.Content).ShouldBe(TempFolder.Contents(other.Content));
        (await Program.RunAsync("new", "kota/dinas/2025", "--content", site.Content, "--lang", "en")).ShouldEndWith(ExitCodes.WrongUsage)
            .Error.ShouldBe("The report kota/dinas/2025 exists and was not changed. To begin it again, move that folder away first.\n");
    }

    [Fact]
    public async Task An_import_shows_in_English_what_it_understood()
    {
        using SiteCase site = new();
        string file = Path.Combine(site.Root, "realisasi.csv");
        File.WriteAllText(file, "Kode;Uraian;Pagu;Realisasi;Sisa;Lainnya\n1.06.01;Program Baru;2.500.000;1.250.000;1;x\n1.06.01;Program Baru;1;1;;\n;Tanpa kode;abc;5;;\nJumlah;;3;;;\n");

        string output = (await Program.RunAsync("import", "anggaran", file, "--to", "kota/dinas/2024", "--content", site.Content, "--lang", "en")).ShouldEndWith(ExitCodes.Done).Output;

        output.ShouldContain("Heading of the table in row 1\nColumn A: code, from \"Kode\"");
        output.ShouldContain("Column E: rest, from \"Sisa\" (checked or left out, not written)");
        output.ShouldContain("\n  Total ");
        output.ShouldContain("What will change:\n  + 1.06.01 Program Baru (new)\n    1.06.01 Program Baru: paguMurni (empty) → 2.500.000");
        output.ShouldContain("warning LKJ706: Row 3 \"1.06.01 Program Baru\" was left out: its code or name stands in an earlier row already");
        output.ShouldContain("note LKJ708: Column F \"Lainnya\" is not known and was not read.");
        output.ShouldContain("Not written yet. Add --yes to write kota/dinas/2024/data/anggaran.json.");
        Tongue.IndonesianIn(output).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sheet_that_is_none_is_refused_in_English()
    {
        using SiteCase site = new();
        string file = Path.Combine(site.Root, "rusak.xlsx");
        File.WriteAllText(file, "%PDF-1.7");

        string output = (await Program.RunAsync("import", "anggaran", file, "--to", "kota/dinas/2024", "--content", site.Content, "--lang", "en")).ShouldEndWith(ExitCodes.ContentErrors).Output;

        output.ShouldContain("error LKJ701: The spreadsheet cannot be read: it holds a PDF.");
        output.ShouldEndWith("Nothing was written.\n");
    }

    [Fact]
    public async Task Schemas_are_written_the_same_and_told_in_English()
    {
        using TempFolder folder = new();

        (await Program.RunAsync("schema", "--out", folder["en"], "--lang", "en")).ShouldEndWith(ExitCodes.Done).Output.ShouldMatch(@"^[0-9]+ schemas written to ");
        (await Program.RunAsync("schema", "--out", folder["id"])).ShouldEndWith(ExitCodes.Done);

        TempFolder.Contents(folder["en"]).ShouldBe(TempFolder.Contents(folder["id"]));
    }

    // What the system says is told as it says it.
    private static Wording Plain(Wording said) => new(Plain(said.Indonesia), Plain(said.Inggris));

    private static string Plain(string text) => new[] { "berkas sedang dipakai program lain", "tidak ada ruang tersisa", "Rincian dari", "The name 'Judl' does not exist" }
        .Aggregate(text, (rest, words) => rest.Replace(words, string.Empty, StringComparison.Ordinal));

    private static async Task<string> HelpAsync(string command, string language) =>
        (await Program.RunAsync([.. command.Length == 0 ? Array.Empty<string>() : [command], "--help", "--lang", language])).ShouldEndWith(ExitCodes.Done).Output;

    private static string[] Options(string help) => [.. help.Split('\n').Where(line => line.StartsWith("  --", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0])];
}
