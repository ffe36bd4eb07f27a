using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>The official PDF of the published report.</summary>
[Collection(RealReportCollection.Name)]
public sealed partial class RealReportPdfTests(RealReportFixture report)
{
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    [Fact]
    public async Task It_says_what_it_is()
    {
        string info = await Tools.RunAsync("pdfinfo", "-isodates", report.Pdf);

        Line(info, "Title").ShouldBe("Laporan Kinerja Instansi Pemerintah (LKjIP) Kecamatan Payakumbuh Selatan Tahun 2024");
        Line(info, "Author").ShouldBe("Kecamatan Payakumbuh Selatan");
        Line(info, "Tagged").ShouldBe("yes");
        Line(info, "CreationDate").ShouldStartWith("2025-01-01T00:00:00");
        (await Tools.RunAsync("qpdf", "--json=2", "--json-key=qpdf", report.Pdf)).ShouldContain("\"/Lang\": \"u:id\"");
    }

    [Fact]
    public async Task Its_pages_are_A4_some_of_them_landscape()
    {
        string info = await Tools.RunAsync("pdfinfo", "-f", "1", "-l", "999", report.Pdf);

        (int Width, int Height)[] sizes = [.. PageSize().Matches(info).Select(m => (Round(m.Groups["w"].Value), Round(m.Groups["h"].Value)))];
        sizes.Length.ShouldBe(int.Parse(Line(info, "Pages"), CultureInfo.InvariantCulture));
        sizes.Length.ShouldBeInRange(40, 60);
        sizes.Distinct().Order().ShouldBe([(595, 842), (842, 595)]);
        sizes.Count(size => size.Width > size.Height).ShouldBeInRange(5, 15);
    }

    /// <summary>A single text that is wider than the page makes Chromium shrink the whole document.</summary>
    [Fact]
    public async Task No_report_is_shrunk()
    {
        string[] all = Directory.GetFiles(report.Site, "lkjip-*.pdf", SearchOption.AllDirectories);
        all.Length.ShouldBe(4);
        foreach (string pdf in all)
        {
            string words = await Tools.RunAsync("pdftotext", "-bbox", "-f", "6", "-l", "14", pdf, "-");
            decimal usual = WordBox().Matches(words)
                .Select(m => decimal.Round(Number(m.Groups["bottom"].Value) - Number(m.Groups["top"].Value), 1))
                .CountBy(height => height).MaxBy(height => height.Value).Key;
            usual.ShouldBe(17.8m, Path.GetFileName(pdf));
        }
    }

    [Fact]
    public async Task Every_table_and_figure_is_in_its_text()
    {
        string text = await TextAsync();

        string[] captions = [.. report.Page("cetak").QuerySelectorAll("figure .caption").Select(RealReportFixture.Text)];
        captions.Length.ShouldBe(32);
        captions.Where(caption => !text.Contains(Squeeze(caption), StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_figure_of_the_budget_is_in_its_text()
    {
        string text = await TextAsync();

        string[] cells = [.. report.Part("realisasi-anggaran-kinerja").QuerySelectorAll("tr.row-total > *, tr.row-subtotal > .k-angka").Select(RealReportFixture.Text)];
        cells.ShouldContain("6.439.057.955");
        cells.Where(cell => !text.Contains(Squeeze(cell), StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("KATA PENGANTAR")]
    [InlineData("DAFTAR ISI")]
    [InlineData("DAFTAR TABEL")]
    [InlineData("DAFTAR GAMBAR")]
    [InlineData("Semoga laporan tahun 2024 ini bermanfaat")]
    [InlineData("disampaikan, dengan harapan dapat menjadi masukan bagi kinerja pada masa mendatang")]
    [InlineData("RESTI DESMILA, S.STP, M.Si")]
    public async Task A_part_of_it_is_in_its_text(string part) => (await TextAsync()).ShouldContain(Squeeze(part));

    [Fact]
    public async Task Its_pages_are_numbered_from_the_foreword_in_roman_and_from_the_first_chapter_in_arabic()
    {
        string[] pages = (await Tools.RunAsync("pdftotext", "-layout", report.Pdf, "-")).TrimEnd('\f').Split('\f');
        string[] numbers = [.. pages.Select(page => page.TrimEnd().Split(' ', '\n').Last())];

        int first = Array.IndexOf(numbers, "1");
        numbers[1..first].ShouldBe(Roman.Take(first - 1));
        numbers[first..].ShouldBe(Enumerable.Range(1, pages.Length - first).Select(n => n.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Its_bookmarks_are_the_headings()
    {
        string json = await Tools.RunAsync("qpdf", "--json=2", "--json-key=outlines", report.Pdf);

        using JsonDocument outlines = JsonDocument.Parse(json);
        Bookmarks(outlines.RootElement.GetProperty("outlines")).ShouldBe(
            report.Page("cetak").QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(RealReportFixture.Text));
        outlines.RootElement.GetProperty("outlines").EnumerateArray().Select(o => o.GetProperty("title").GetString()!).ShouldBe(
        [
            "Kata Pengantar", "Daftar Isi", "Daftar Tabel", "Daftar Gambar",
            "Bab I Pendahuluan", "Bab II Perencanaan Kinerja", "Bab III Akuntabilitas Kinerja", "Bab IV Penutup",
        ]);
    }

    [Fact]
    public async Task It_is_sound() => (await Tools.RunAsync("qpdf", "--check", report.Pdf)).ShouldContain("No syntax or stream encoding errors found");

    [Fact]
    public async Task Every_font_is_embedded_and_comes_from_the_site()
    {
        string[] fonts = (await Tools.RunAsync("pdffonts", report.Pdf)).TrimEnd().Split('\n')[2..];

        // A variable font is embedded as drawings without a name; a name is that of a font of the machine.
        fonts.ShouldNotBeEmpty();
        fonts.ShouldAllBe(font => EmbeddedFont().IsMatch(font));
    }

    private async Task<string> TextAsync() => Squeeze(await Tools.RunAsync("pdftotext", report.Pdf, "-"));

    // Lines break where the page ends; nothing else of a text is laid out.
    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u00AD'));

    private static IEnumerable<string> Bookmarks(JsonElement outlines) => outlines.EnumerateArray()
        .SelectMany(outline => Bookmarks(outline.GetProperty("kids")).Prepend(outline.GetProperty("title").GetString()!));

    private static string Line(string info, string key) =>
        info.Split('\n').First(line => line.StartsWith(key + ":", StringComparison.Ordinal))[(key.Length + 1)..].Trim();

    private static int Round(string points) => (int)decimal.Round(Number(points));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("yMin=\"(?<top>[\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"(?<bottom>[\\d.]+)\"")]
    private static partial Regex WordBox();

    [GeneratedRegex(@"Page +\d+ size: +(?<w>[\d.]+) x (?<h>[\d.]+) pts")]
    private static partial Regex PageSize();

    [GeneratedRegex(@"^(\[none\]|[A-Z]{6}\+SourceSans3\S*) +.* yes +(yes|no) +(yes|no) +\d+ +\d+$")]
    private static partial Regex EmbeddedFont();
}
