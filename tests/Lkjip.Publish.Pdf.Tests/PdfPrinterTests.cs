using Lkjip.Publish.Core;

namespace Lkjip.Publish.Pdf.Tests;

public sealed class PdfPrinterTests(PrinterFixture fixture)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Properties_come_from_the_document_and_pages_from_the_style()
    {
        string info = await Tools.RunAsync("pdfinfo", "-isodates", await PrintAsync());

        Line(info, "Title").ShouldBe("Laporan Kinerja – Dinas");
        Line(info, "Author").ShouldBe("Dinas Sosial");
        Line(info, "Subject").ShouldBe("LKjIP 2024");
        Line(info, "Creator").ShouldBe("Lkjip.Publish");
        Line(info, "Producer").ShouldStartWith("Skia/PDF");
        Line(info, "CreationDate").ShouldStartWith("2025-01-31T00:00:00");
        Line(info, "ModDate").ShouldStartWith("2025-01-31T00:00:00");
        Line(info, "Tagged").ShouldBe("yes");
        Line(info, "Pages").ShouldBe("2");
        Line(info, "Page size").ShouldContain("A4");
    }

    [Fact]
    public async Task Text_is_that_of_print_with_the_footers_of_the_style()
    {
        string text = await Tools.RunAsync("pdftotext", "-layout", await PrintAsync(), "-");

        string[] pages = text.Split('\f');
        pages[0].ShouldContain("Kinerja tahun 2024.");
        pages[0].ShouldContain("Halaman 1 dari 2");
        pages[1].ShouldContain("95,79%");
        pages[1].ShouldContain("Halaman 2 dari 2");
    }

    [Fact]
    public async Task Headings_become_nested_bookmarks()
    {
        string path = await PrintAsync();
        string json = await Tools.RunAsync("qpdf", "--json=2", "--json-key=outlines", path);

        using System.Text.Json.JsonDocument parsed = System.Text.Json.JsonDocument.Parse(json);
        System.Text.Json.JsonElement outlines = parsed.RootElement.GetProperty("outlines");
        outlines.EnumerateArray().Select(o => o.GetProperty("title").GetString()).ShouldBe(["Bab I Pendahuluan", "Bab II Capaian"]);
        outlines[1].GetProperty("kids")[0].GetProperty("title").GetString().ShouldBe("Sasaran");
    }

    [Fact]
    public async Task A_bookmark_has_the_words_of_its_heading_however_that_is_shown()
    {
        const string headings = """
            <h2 style="text-transform: uppercase; width: 6em"><span style="display: block">1.1</span> Laporan (LKjIP) – sebuah\judul panjang</h2><h3>Tetap</h3>
            """;

        string json = await Tools.RunAsync("qpdf", "--json=2", "--json-key=outlines", await PrintAsync(SamplePages.Html(headings)));

        using System.Text.Json.JsonDocument parsed = System.Text.Json.JsonDocument.Parse(json);
        System.Text.Json.JsonElement last = parsed.RootElement.GetProperty("outlines")[1].GetProperty("kids")[1];
        last.GetProperty("title").GetString().ShouldBe("1.1 Laporan (LKjIP) – sebuah\\judul panjang");
        last.GetProperty("destpageposfrom1").GetInt32().ShouldBe(2);
        last.GetProperty("kids")[0].GetProperty("title").GetString().ShouldBe("Tetap");
    }

    [Theory]
    [InlineData("", "u:id")]
    [InlineData(" lang=\"en\"", "u:en")]
    public async Task The_documents_language_fills_in_for_a_page_without_one(string attribute, string expected)
    {
        string path = await PrintAsync(SamplePages.Html(language: attribute));

        string json = await Tools.RunAsync("qpdf", "--json=2", "--json-key=qpdf", path);

        json.ShouldContain($"\"/Lang\": \"{expected}\"");
    }

    [Fact]
    public async Task The_same_page_gives_the_same_bytes_in_any_browser_and_company()
    {
        await using PdfPrinter other = await PdfPrinter.StartAsync(PrinterFixture.Options, Cancel);
        string[] paths = [fixture.NewPath(), fixture.NewPath(), fixture.NewPath(), fixture.NewPath()];

        await fixture.Printer.PrintAsync(SamplePages.Document(paths[0]), SamplePages.Site().Files(), Cancel);
        await Task.WhenAll(paths[1..].Select(path => other.PrintAsync(SamplePages.Document(path), SamplePages.Site().Files(), Cancel)));

        byte[] first = await File.ReadAllBytesAsync(paths[0], Cancel);
        foreach (string path in paths[1..])
        {
            (await File.ReadAllBytesAsync(path, Cancel)).AsSpan().SequenceEqual(first).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Header_cells_are_named_from_one_whatever_the_renderer_counted_before()
    {
        string json = await Tools.RunAsync("qpdf", "--json=2", "--json-key=qpdf", await PrintAsync());

        json.ShouldContain("\"/ID\": \"u:node00000001\"");
    }

    [Fact]
    public async Task A_missing_file_is_named_once_and_the_older_pdf_stays()
    {
        string path = await PrintAsync();
        byte[] before = await File.ReadAllBytesAsync(path, Cancel);
        Dictionary<string, string> site = SamplePages.Site(SamplePages.Html("<img src=\"/a/b.png?1\" alt=\"\"><img src=\"/a/b.png?2\" alt=\"\">"));

        IReadOnlyList<Finding> findings = await fixture.Printer.PrintAsync(SamplePages.Document(path), site.Files(), Cancel);

        findings.ShouldBe([PdfFindings.MissingFile(SamplePages.Page, "/a/b.png")]);
        (await File.ReadAllBytesAsync(path, Cancel)).ShouldBe(before);
    }

    [Fact]
    public async Task A_font_that_only_a_footer_would_use_is_missed_too()
    {
        Dictionary<string, string> site = SamplePages.Site();
        site["aset/kota.css"] = "@font-face { font-family: Kaki; src: url(kaki.woff2) } @page { @bottom-center { content: 'x'; font-family: Kaki } }";

        IReadOnlyList<Finding> findings = await fixture.Printer.PrintAsync(SamplePages.Document(fixture.NewPath()), site.Files(), Cancel);

        findings.ShouldBe([PdfFindings.MissingFile(SamplePages.Page, "/aset/kaki.woff2")]);
    }

    [Fact]
    public async Task A_missing_print_edition_is_a_missing_file()
    {
        IReadOnlyList<Finding> findings = await fixture.Printer.PrintAsync(SamplePages.Document(fixture.NewPath()), _ => (byte[]?)null, Cancel);

        findings.ShouldBe([PdfFindings.MissingFile(SamplePages.Page, "/kota/dinas/2024/cetak/index.html")]);
    }

    [Theory]
    [InlineData("<img alt=\"\" src=\"https://contoh.example/a.png\">", "https://contoh.example/a.png")]
    [InlineData("<link rel=\"stylesheet\" href=\"//contoh.example/a.css\">", "http://contoh.example/a.css")]
    [InlineData("<script>fetch('https://contoh.example/a.json').catch(() => {})</script>", "https://contoh.example/a.json")]
    [InlineData("<img alt=\"\" src=\"https://lkjip.invalid/a.png\">", "https://lkjip.invalid/a.png")]
    public async Task A_request_off_the_site_is_refused_and_reported(string element, string address)
    {
        string path = fixture.NewPath();

        IReadOnlyList<Finding> findings = await fixture.Printer.PrintAsync(
            SamplePages.Document(path), SamplePages.Site(SamplePages.Html(element)).Files(), Cancel);

        findings.ShouldBe([PdfFindings.ForeignRequest(SamplePages.Page, address)]);
        File.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public async Task Pictures_in_the_page_itself_are_no_requests()
    {
        const string dot = "<img alt=\"\" src=\"data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7\">";

        (await fixture.Printer.PrintAsync(
            SamplePages.Document(fixture.NewPath()), SamplePages.Site(SamplePages.Html(dot)).Files(), Cancel)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<p id=\"alamat\">{0}</p>", "alamat")]
    [InlineData("<div style=\"page: lebar\"><p id=\"alamat\">{0}</p></div>", null)]
    [InlineData("<div style=\"page: lebar\"><p>{0}</p></div><p id=\"alamat\">{0}</p>", "alamat")]
    public async Task What_is_wider_than_its_own_page_is_told_and_printed(string element, string? id)
    {
        string word = new('x', 110);
        Dictionary<string, string> site = SamplePages.Site(SamplePages.Html(string.Format(System.Globalization.CultureInfo.InvariantCulture, element, word)));
        site["aset/kota.css"] = SamplePages.Font + "@page { size: A4; margin: 20mm } @page lebar { size: A4 landscape; margin: 20mm }";
        string path = fixture.NewPath();

        IReadOnlyList<Finding> findings = await fixture.Printer.PrintAsync(SamplePages.Document(path), site.Files(), Cancel);

        findings.ShouldBe(id is null ? [] : [PdfFindings.TooWide(SamplePages.Page, id, word[..60])]);
        File.Exists(path).ShouldBeTrue();
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_a_finding_and_leaves_nothing_behind()
    {
        string path = fixture.NewPath();
        Directory.CreateDirectory(path);

        IReadOnlyList<Finding> findings = await fixture.Printer.PrintAsync(SamplePages.Document(path), SamplePages.Site().Files(), Cancel);

        findings.ShouldHaveSingleItem().Kode.ShouldBe("LKJ902");
        findings[0].Pesan.Indonesia.ShouldContain("tidak dapat ditulis");
        Directory.GetFiles(Path.GetDirectoryName(path)!).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_caller_throws_comes_back_to_the_caller() =>
        await Should.ThrowAsync<InvalidDataException>(() => fixture.Printer.PrintAsync(
            SamplePages.Document(fixture.NewPath()), _ => throw new InvalidDataException(), Cancel));

    private async Task<string> PrintAsync(string? html = null)
    {
        string path = fixture.NewPath();
        (await fixture.Printer.PrintAsync(SamplePages.Document(path), SamplePages.Site(html).Files(), Cancel)).ShouldBeEmpty();
        return path;
    }

    private static string Line(string info, string key) =>
        info.Split('\n').First(line => line.StartsWith(key + ":", StringComparison.Ordinal))[(key.Length + 1)..].Trim();
}
