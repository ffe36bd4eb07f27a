using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>
/// The section of the editors' guide that shows every kind of table is run as it stands: its data files make a report, its blocks a chapter,
/// and what it prints as results is what the program makes of them. <c>tests/approve.sh</c> writes new results into the guide.
/// </summary>
public sealed partial class GuideTests
{
    private const string Section = "## Jenis tabel";
    private const string Report = "kota-contoh/kecamatan-contoh/2024";

    private static string Guide { get; } = Repository.PathOf("docs", "panduan-editor.md");

    [Fact]
    public async Task Every_kind_of_table_in_the_guide_gives_the_result_that_it_shows()
    {
        string guide = File.ReadAllText(Guide);
        int start = guide.IndexOf(Section, StringComparison.Ordinal);
        start.ShouldBePositive();
        string[] parts = Heading().Split(guide[start..]);
        using TempFolder folder = new();
        Write(folder, parts);

        Run run = await Program.BuildAsync(folder["content"], folder["situs"]);

        run.ShouldEndWith(ExitCodes.Done);
        OtherFinding().Matches(run.Output + run.Error).ShouldBeEmpty("the guide shows tables, which agree; it is no complete report (4xx)");
        IReadOnlyDictionary<string, IElement> tables = Tables(folder["situs"]);
        string shown = string.Join("\n### ", parts.Select(part => WithResults(part, tables)));
        Snapshot.Match(WithTable(WithTable(guide[..start], Kinds()), Options()) + shown, Guide);
    }

    /// <summary>Every kind that a table can have is shown.</summary>
    [Fact]
    public void No_kind_is_missing()
    {
        string guide = File.ReadAllText(Guide);
        string section = guide[guide.IndexOf(Section, StringComparison.Ordinal)..];

        TableKinds.All.Where(kind => !section.Contains($"\nsumber: {TableKinds.NameOf(kind.Sumber)}\n{(kind.Bentuk is null ? null : $"bentuk: {kind.Bentuk}\n")}", StringComparison.Ordinal))
            .Select(kind => kind.Bentuk ?? TableKinds.NameOf(kind.Sumber)).ShouldBeEmpty();
    }

    /// <summary>The guide's list of kinds: those that show the same stand together.</summary>
    private static string[] Kinds() =>
    [
        "| sumber | bentuk | isi |", "|---|---|---|",
        .. TableKinds.All.GroupBy(kind => (kind.Sumber, kind.Isi)).Select(group =>
            $"| `{TableKinds.NameOf(group.Key.Sumber)}` | {string.Join(", ", group.Select(kind => kind.Bentuk is null ? "–" : $"`{kind.Bentuk}`"))} | {group.Key.Isi} |"),
    ];

    /// <summary>The guide's list of options, described as the schema describes them.</summary>
    private static string[] Options()
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("schemas", "blok-tabel.schema.json")));
        JsonElement keys = schema.RootElement.GetProperty("properties");
        return
        [
            "| pilihan | gunanya | berlaku pada |", "|---|---|---|",
            .. TableOption.All.Where(option => option != TableOption.Bentuk).Select(option =>
                $"| `{option.Kunci}` | {keys.GetProperty(option.Kunci).GetProperty("description").GetString()} | {TableKinds.NamesOf(TableKinds.All.Where(kind => kind.Takes(option)))} |"),
        ];
    }

    /// <summary>Puts a table in the place of the one with the same heading.</summary>
    private static string WithTable(string guide, string[] lines)
    {
        int start = guide.IndexOf(lines[0], StringComparison.Ordinal);
        start.ShouldBePositive(lines[0]);
        return guide[..start] + string.Join('\n', lines) + guide[guide.IndexOf("\n\n", start, StringComparison.Ordinal)..];
    }

    /// <summary>Lays the data files and blocks of the section out as a content folder.</summary>
    private static void Write(TempFolder folder, string[] parts)
    {
        Dictionary<string, string> files = new()
        {
            ["situs.json"] = """{ "nama": "Portal Contoh", "lisensi": { "nama": "Lisensi Contoh", "alamat": "https://contoh.go.id/lisensi" } }""",
            ["kota-contoh/kecamatan-contoh/opd.json"] = """{ "nama": "Kecamatan Contoh", "jenis": "Kecamatan" }""",
            [$"{Report}/laporan.md"] = "---\ntahun: 2024\nskalaCapaian: capaian\n---\n",
        };
        StringBuilder chapter = new("---\njudul: Jenis Tabel\n---\n");
        foreach (string part in parts)
        {
            foreach (Match data in DataFile().Matches(part))
            {
                string path = data.Groups["path"].Value;
                files[path == "pemda.json" ? $"kota-contoh/{path}" : $"{Report}/{path}"] = data.Groups["json"].Value;
            }

            chapter.AppendLine(Blocks().Match(part).Groups["blocks"].Value);
        }

        files[$"{Report}/01-jenis-tabel.md"] = chapter.ToString();
        foreach ((string path, string text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[$"content/{path}"])!);
            File.WriteAllText(folder[$"content/{path}"], text);
        }
    }

    private static IReadOnlyDictionary<string, IElement> Tables(string site)
    {
        IDocument page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site, Report, "jenis-tabel", "index.html")));
        return page.QuerySelectorAll("[id]").Where(e => e.QuerySelector("table") is not null).ToDictionary(e => e.Id!, e => e.QuerySelector("table")!);
    }

    private static string WithResults(string part, IReadOnlyDictionary<string, IElement> tables)
    {
        int result = part.IndexOf("\nHasil:\n", StringComparison.Ordinal);
        if (result < 0)
        {
            return part;
        }

        IEnumerable<string> results = Id().Matches(Blocks().Match(part).Groups["blocks"].Value)
            .Select(id => MarkdownTable.Of(tables[id.Groups["id"].Value]));
        return $"{part[..result]}\nHasil:\n\n{string.Join("\n", results)}";
    }

    [GeneratedRegex("LKJ[0-35-9][0-9]{2}.*")]
    private static partial Regex OtherFinding();

    [GeneratedRegex("\n### ")]
    private static partial Regex Heading();

    [GeneratedRegex("```json (?<path>\\S+)\n(?<json>.*?)```", RegexOptions.Singleline)]
    private static partial Regex DataFile();

    [GeneratedRegex("````markdown\n(?<blocks>.*?)````", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("^id: (?<id>\\S+)$", RegexOptions.Multiline)]
    private static partial Regex Id();
}
