using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>
/// The tutorial of the editors' guide ends with the report in <c>docs/contoh</c>: every example of the guide is part of it or builds together with it.
/// What <see cref="GuideTests"/> runs, the section with all kinds of tables, is not looked at here.
/// </summary>
public sealed partial class GuideExampleTests
{
    private const string Report = "kota-contoh/kecamatan-sukamaju/2025";

    // Where a file of an example belongs that is not one of the report itself.
    private static readonly Dictionary<string, string> Places = new()
    {
        ["situs.json"] = "situs.json",
        ["peraturan.json"] = "peraturan.json",
        ["pemda.json"] = "kota-contoh/pemda.json",
        ["opd.json"] = "kota-contoh/kecamatan-sukamaju/opd.json",
    };

    // Typical mistakes: what the guide shows as the program's answer is what the program answers.
    private static readonly Dictionary<string, Mistake> Mistakes = new()
    {
        ["angka-sebagai-teks"] = new("data/anggaran.json", "\"paguMurni\": 1900000000", "\"paguMurni\": \"1.900.000.000\""),
        ["id-salah"] = new("03-akuntabilitas-kinerja.md", "[ikm, pengaduan]", "[imk, pengaduan]"),
        ["koma-hilang"] = new("data/anggaran.json", "\"kode\": \"7.01.01\",", "\"kode\": \"7.01.01\""),
        ["jumlah-tercetak"] = new("data/tercetak/realisasi-anggaran.json", "", """{ "baris": { "jumlah": { "realisasi": 2799820000 } } }"""),
        ["tanda-terlupa"] = new("04-penutup.md", "Tiga indikator mencapai target.", "[TULIS: berapa indikator yang mencapai target]"),
    };

    private static string Guide { get; } = Repository.PathOf("docs", "panduan-editor.md");

    private static string Finished { get; } = Repository.PathOf("docs", "contoh", "content");

    [Fact]
    public async Task The_report_of_the_tutorial_has_no_finding()
    {
        using TempFolder folder = new();

        Run run = await Program.BuildAsync(Finished, folder["situs"], "--strict");

        run.ShouldEndWith(ExitCodes.Done).Error.ShouldNotContain("LKJ");
        run.Output.ShouldContain("0 galat, 0 peringatan, 0 catatan.");
        run.Output.ShouldContain("1 laporan, ");
    }

    [Fact]
    public async Task The_table_of_the_tutorial_is_shown_as_the_program_makes_it()
    {
        using TempFolder folder = new();
        (await Program.BuildAsync(Finished, folder["situs"])).ShouldEndWith(ExitCodes.Done);

        IDocument page = new HtmlParser().ParseDocument(File.ReadAllText(folder[$"situs/{Report}/pendahuluan/index.html"]));

        Reference().ShouldContain($"\nHasil:\n\n{MarkdownTable.Of(page.QuerySelector("#kelurahan table")!).TrimEnd()}\n");
    }

    /// <summary>The numbers of the finished report are those of the sheets beside it, so an import finds nothing to change.</summary>
    [Theory]
    [InlineData("kinerja")]
    [InlineData("anggaran")]
    [InlineData("skm")]
    public async Task The_sheets_of_the_tutorial_hold_the_numbers_of_its_report(string kind)
    {
        using TempFolder folder = new();
        TempFolder.Copy(Finished, folder["content"]);

        Run run = await Program.RunAsync("import", kind, Repository.PathOf("docs", "contoh", "lembar", kind + ".csv"), "--to", Report, "--content", folder["content"], "--yes");

        run.ShouldEndWith(ExitCodes.Done).Output.ShouldContain("Tidak ada yang berubah");
    }

    [Fact]
    public async Task Every_example_is_part_of_the_tutorials_report_or_builds_with_it()
    {
        using TempFolder folder = new();
        string content = folder["content"];
        TempFolder.Copy(Finished, content);
        Example[] examples = [.. ExampleBlock().Matches(Reference()).Select(Example.Of)];
        examples.Length.ShouldBeGreaterThan(30);
        List<string> known = [.. TextFiles(content)];
        Example[] added = [.. examples.Where(example => !example.IsPartOf(known))];
        foreach (Example file in added.Where(example => example.IsFile))
        {
            LayOver(Path.Combine(content, Places.GetValueOrDefault(file.Path, $"{Report}/{file.Path}")), file);
            known.Add(Example.Flat(file.Text));
        }

        StringBuilder chapter = new("---\njudul: Contoh dalam Panduan\njenis: lampiran\n---\n\n");
        foreach (Example part in added.Where(example => !example.IsFile && !example.IsPartOf(known)))
        {
            if (part.Kind == "markdown")
            {
                chapter.Append(part.Text).Append('\n');
            }
            else
            {
                AddToSitus(content, part);
            }
        }

        Write(Path.Combine(content, Report, "06-contoh.md"), chapter.ToString());
        Write(Path.Combine(content, Report, "edisi", "lkjip-2025-v1.pdf"), "%PDF-1.7\n");

        Run run = await Program.BuildAsync(content, folder["situs"]);

        run.ShouldEndWith(ExitCodes.Done);
        Run check = await Program.RunAsync("check", "--content", content);
        Codes().Matches(check.Output).Select(code => code.Value).Distinct().ShouldBe(["LKJ201"], "only the printed number that the guide shows as wrong, and answers: " + check.Output);
    }

    /// <summary>Each kind of block, and each kind of chart, has an example.</summary>
    [Fact]
    public void No_kind_of_block_is_missing()
    {
        string reference = Reference();
        string[] blocks = [.. Directory.EnumerateFiles(Repository.PathOf("schemas"), "blok-*.schema.json").Select(file => Path.GetFileName(file)["blok-".Length..^".schema.json".Length])];
        string[] charts = ["capaian", "tren", "serapan", "jawaban"];

        blocks.Length.ShouldBeGreaterThan(5);
        blocks.ShouldAllBe(kind => reference.Contains($"\n```{kind}\n", StringComparison.Ordinal));
        charts.ShouldAllBe(kind => reference.Contains($"\njenis: {kind}\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_guide_shows_what_the_program_says_to_typical_mistakes()
    {
        string guide = File.ReadAllText(Guide);
        StringBuilder shown = new();
        int from = 0;
        List<string> met = [];
        foreach (Match block in Answer().Matches(guide))
        {
            string name = block.Groups["name"].Value;
            met.Add(name);
            shown.Append(guide, from, block.Index - from).Append("```text ").Append(name).Append('\n').Append(await AnswerTo(Mistakes[name])).Append("```");
            from = block.Index + block.Length;
        }

        met.ShouldBe(Mistakes.Keys);
        Snapshot.Match(shown.Append(guide, from, guide.Length - from).ToString(), Guide);
    }

    private static async Task<string> AnswerTo(Mistake mistake)
    {
        using TempFolder folder = new();
        string content = folder["content"];
        TempFolder.Copy(Finished, content);
        string file = Path.Combine(content, Report, mistake.File);
        string good = mistake.Old.Length == 0 ? "" : File.ReadAllText(file);
        int place = good.IndexOf(mistake.Old, StringComparison.Ordinal);
        place.ShouldBeGreaterThanOrEqualTo(0, mistake.File);
        Write(file, good[..place] + mistake.New + good[(place + mistake.Old.Length)..]);

        Run run = await Program.RunAsync("check", "--content", content);

        Match finding = Finding().Match(run.Output);
        finding.Success.ShouldBeTrue(run.Output);
        return finding.Value.Replace(content.Replace('\\', '/'), "content", StringComparison.Ordinal).Replace(content, "content", StringComparison.Ordinal);
    }

    /// <summary>The guide without the section whose examples make a report of their own.</summary>
    private static string Reference()
    {
        string guide = File.ReadAllText(Guide);
        return guide[..guide.IndexOf("\n## Jenis tabel\n", StringComparison.Ordinal)];
    }

    private static IEnumerable<string> TextFiles(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".md" or ".json")
        .Select(file => Example.Flat(File.ReadAllText(file)));

    /// <summary>A key of situs.json that the report does not use is put into it.</summary>
    private static void AddToSitus(string content, Example example)
    {
        string situs = Path.Combine(content, "situs.json");
        example.Text.ShouldStartWith("\"", Case.Sensitive, $"neither part of docs/contoh nor a file that can be added: {example.Path} {example.Text}");
        File.WriteAllText(situs, "{" + example.Text.TrimEnd() + "," + File.ReadAllText(situs).TrimStart()[1..]);
    }

    /// <summary>The file becomes that of the example; a head takes the place of the head, and the text below it stays.</summary>
    private static void LayOver(string file, Example example) =>
        Write(file, example.Kind == "yaml" ? Head().Replace(File.ReadAllText(file), _ => example.Text, 1) : example.Text);

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    [GeneratedRegex("^(?<fence>`{3,4})(?<kind>json|yaml|markdown)(?: (?<path>\\S+))?\n(?<text>.*?)^\\k<fence>$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex ExampleBlock();

    [GeneratedRegex("^```text (?<name>\\S+)\n.*?^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Answer();

    // A finding ends with its advice.
    [GeneratedRegex("^\\S+: (galat|peringatan|catatan) LKJ.*?^    Saran: [^\n]*\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Finding();

    [GeneratedRegex("\\A---\n.*?^---\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Head();

    [GeneratedRegex("LKJ[0-9]{3}")]
    private static partial Regex Codes();

    /// <summary>What a typing editor breaks.</summary>
    /// <param name="File">Below the report.</param>
    /// <param name="Old">Its first place is replaced; empty for a file that is not there.</param>
    /// <param name="New">What stands there instead.</param>
    private sealed record Mistake(string File, string Old, string New);

    /// <summary>A fenced example of the guide.</summary>
    /// <param name="Kind">Language of the fence.</param>
    /// <param name="Path">File that it shows, as the fence names it; may be empty.</param>
    /// <param name="Text">What stands between the fences.</param>
    private sealed record Example(string Kind, string Path, string Text)
    {
        /// <summary>It is a whole file, which can be laid over the report.</summary>
        public bool IsFile => Path.Length > 0 && (Text.StartsWith('{') || Text.StartsWith("---\n", StringComparison.Ordinal));

        public static Example Of(Match block) => new(block.Groups["kind"].Value, block.Groups["path"].Value, block.Groups["text"].Value);

        /// <summary>Without blanks and line ends: an example may be set in otherwise than the file.</summary>
        public static string Flat(string text) => Blanks().Replace(text, "");

        public bool IsPartOf(IEnumerable<string> flatFiles)
        {
            string[] parts = Kind == "markdown" ? [.. Text.Split("\n\n").Select(Flat)] : [Flat(Text)];
            return parts.All(part => flatFiles.Any(file => file.Contains(part, StringComparison.Ordinal)));
        }
    }

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();
}
