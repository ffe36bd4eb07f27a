using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What a document printed is shown by everything that the program writes: its reports print other figures than their data give, every one of them.</summary>
public sealed partial class OfficialFigureTests(OfficialSite site) : IClassFixture<OfficialSite>
{
    // As far from a computed figure the official one may stand: within its sentence, cell or object.
    private const int Near = 240;

    /// <summary>What the data give, and what is official instead: as printed, in few digits, or what follows from what is printed.</summary>
    private static readonly (string Computed, string[] Official)[] Figures =
    [
        ("76,19", ["79,23"]), ("80,37", ["83,41"]), ("94,80", ["97,31"]), ("Lumayan", ["Istimewa"]),
        ("10,31", ["10,77"]), ("12,43", ["12,61"]), ("117,06", ["118,29"]), ("Pratama", ["Purwa"]), ("105,93", ["107,79", "107,80"]),
        ("3.580.245", ["3.590.001", "3,59"]), ("3.333.341", ["3.300.002", "3,3"]), ("93,10", ["91,97", "91,92"]), ("246.904", ["289.999"]),
        ("7.160.490", ["7.180.002"]), ("6.666.682", ["6.600.004"]),
        ("1.234.567", ["1.244.444"]), ("1.111.222", ["1.100.003"]), ("90,01", ["88,38"]), ("123.345", ["144.441"]),
        ("2.345.678", ["2.345.557"]), ("2.222.119", ["2.199.999"]), ("94,73", ["93,79"]), ("123.559", ["145.558"]),
        ("76,97", ["84,35"]), ("3,123", ["3,37"]), ("3,035", ["3,38"]),
        ("77,17", ["82,99"]), ("81,13", ["82,57"]), ("95,12", ["100,51"]),
    ];

    [Fact]
    public void No_outlet_shows_a_computed_figure_without_the_official_one()
    {
        string[] bare = [.. Outlets().SelectMany(outlet => Bare(outlet.Text).Select(found => $"{outlet.Name}: {found}"))];

        string.Join('\n', bare).ShouldBeEmpty();
    }

    /// <summary>Where one kind of outlet showed none of the figures, the walk would find nothing in it.</summary>
    [Theory]
    [InlineData("index.html", "91,97%")]
    [InlineData("kota/index.html", "91,92%")]
    [InlineData("kota/dinas/index.html", "79,23")]
    [InlineData("kota/dinas/indikator/ikm/index.html", "97,31%")]
    [InlineData("tahun/2024/index.html", "3.590.001")]
    [InlineData("banding/kota/2024/index.html", "84,35")]
    [InlineData("banding/kota/dinas/2023-2024/index.html", "79,23")]
    [InlineData("kota/dinas/2024/index.html", "84,35")]
    [InlineData("kota/dinas/2024/akuntabilitas/index.html", "97,31%")]
    [InlineData("kota/dinas/2024/cetak/index.html", "97,31%")]
    [InlineData("kota/dinas/2024/sematkan/ulang/index.html", "97,31%")]
    [InlineData("kota/dinas/2024/asal/ulang/index.html", "Tercetak di dokumen: 97,31%")]
    [InlineData("kota/dinas/2024/ringkasan.json", "79,23")]
    [InlineData("kota/dinas/2024/data/ulang.json", "97.31")]
    [InlineData("kota/dinas/2024/data/ulang.csv", "97,31%")]
    [InlineData("kota/dinas/2024/data/ulang.mesin.csv", "97.31")]
    [InlineData("kota/dinas/2024/data/grafik-serapan.csv", "91,97%")]
    [InlineData("feed.xml", "91,97%")]
    public void Every_outlet_shows_the_official_figures(string file, string official) => TextOf(Path.Combine(site.Folder, file)).ShouldContain(official);

    [Theory]
    [InlineData("kota/dinas/2024/ringkasan.json")]
    [InlineData("kota/dinas/2024/data/ulang.json")]
    [InlineData("kota/dinas/2024/data/grafik-capaian.json")]
    public void What_differs_leads_to_its_finding(string file) => TextOf(Path.Combine(site.Folder, file)).ShouldContain("#lkj201-capaian-ikm-capaian");

    /// <summary>Where a table prints 97,31%, what the data give stands below it in the cell and leads to the finding; on paper a mark leads to the list below the table.</summary>
    [Fact]
    public void In_a_table_the_computed_figure_stands_beside_the_official_one() => File.ReadAllText(Path.Combine(site.Folder, "kota/dinas/2024/akuntabilitas/index.html"))
        .ShouldContain("<small class=\"cell-small cell-beside\"><a href=\"../pemeriksaan/#lkj201-capaian-ikm-capaian\">(hasil perhitungan 94,80%)</a></small>");

    [Fact]
    public void On_paper_its_cell_holds_a_mark_only() => File.ReadAllText(Path.Combine(site.Folder, "kota/dinas/2024/cetak/index.html")).ShouldNotContain("cell-beside");

    // How figures come about, and what the checks say of the data, name what is computed by itself.
    private static bool IsAboutData(string name) => name.Contains("/asal/", StringComparison.Ordinal) || name.Contains("pemeriksaan", StringComparison.Ordinal);

    private IEnumerable<(string Name, string Text)> Outlets() => Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories)
        .Select(path => (Name: Path.GetRelativePath(site.Folder, path).Replace('\\', '/'), Path: path))
        .Where(file => !IsAboutData(file.Name) && Path.GetExtension(file.Name) is ".html" or ".json" or ".jsonld" or ".csv" or ".xlsx" or ".xml" or ".svg" or ".txt")
        .OrderBy(file => file.Name, StringComparer.Ordinal)
        .Select(file => (file.Name, TextOf(file.Path)));

    private static IEnumerable<string> Bare(string text) =>
        from figure in Figures
        from Match match in Regex.Matches(text, $@"(?<![\d.,])(?:{Regex.Escape(figure.Computed)}(?!\d)|{Regex.Escape(Machine(figure.Computed))})")
        let around = text[Math.Max(0, match.Index - Near)..Math.Min(text.Length, match.Index + Near)]
        where !figure.Official.Any(official => around.Contains(official, StringComparison.Ordinal) || around.Contains(Machine(official), StringComparison.Ordinal))
        select $"{figure.Computed} in {around}";

    /// <summary>A number as files for programs write it.</summary>
    private static string Machine(string number) => number.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.');

    private static string TextOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => Words(File.ReadAllText(path)),
        ".xlsx" => Workbook(path),
        _ => File.ReadAllText(path),
    };

    /// <summary>What a page says, also to those who do not see it: its text, then the texts of its attributes.</summary>
    private static string Words(string html) =>
        WebUtility.HtmlDecode($"{Blanks().Replace(Tags().Replace(html, " "), " ")} {string.Join(" | ", Spoken().Matches(html).Select(match => match.Groups[1].Value))}");

    private static string Workbook(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return string.Join('\n', archive.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using StreamReader reader = new(entry.Open());
            return WebUtility.HtmlDecode(Tags().Replace(reader.ReadToEnd(), " "));
        }));
    }

    [GeneratedRegex("<style.*?</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("(?:content|aria-label|title|alt)=\"([^\"]*)\"")]
    private static partial Regex Spoken();
}
