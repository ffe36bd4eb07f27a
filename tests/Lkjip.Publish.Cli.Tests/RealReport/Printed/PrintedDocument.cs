using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>A PDF as poppler and qpdf read it: read once, asked by many tests.</summary>
internal sealed partial class PrintedDocument
{
    private PrintedDocument(string path, IReadOnlyList<PrintedPage> pages, JsonElement qpdf, string complaints)
    {
        Path = path;
        Pages = pages;
        Complaints = complaints;
        Text = new PrintedText(pages);
        Objects = qpdf.GetProperty("qpdf")[1];
        Dictionary<string, int> order = qpdf.GetProperty("pages").EnumerateArray().Index().ToDictionary(page => page.Item.GetProperty("object").GetString()!, page => page.Index);
        Catalog = Value(Objects.GetProperty("trailer").GetProperty("value").GetProperty("/Root").GetString()!);
        Destinations = Value(Catalog.GetProperty("/Dests").GetString()!).EnumerateObject().ToDictionary(name => name.Name[1..], name => order[name.Value[0].GetString()!]);
        Structure = new StructureReader(Objects, order).Read(Catalog.GetProperty("/StructTreeRoot").GetString()!);
        Bookmarks = [.. BookmarksIn(qpdf.GetProperty("outlines"), 0)];
        Labels = [.. LabelsFrom(qpdf.GetProperty("pagelabels"), pages.Count)];
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What the programs complained of while they read it; empty for a sound file.</summary>
    public string Complaints { get; }

    public IReadOnlyList<PrintedPage> Pages { get; }

    /// <summary>The text of all pages.</summary>
    public PrintedText Text { get; }

    /// <summary>Its objects in qpdf's JSON: <c>obj:12 0 R</c> → value or stream.</summary>
    public JsonElement Objects { get; }

    public JsonElement Catalog { get; }

    /// <summary>Named places → index of the page.</summary>
    public IReadOnlyDictionary<string, int> Destinations { get; }

    /// <summary>What a screen reader sees.</summary>
    public StructureElement Structure { get; }

    /// <summary>In their order, each before those below it.</summary>
    public IReadOnlyList<PrintedBookmark> Bookmarks { get; }

    /// <summary>What a reader's program calls each page.</summary>
    public IReadOnlyList<string> Labels { get; }

    public static async Task<PrintedDocument> ReadAsync(string path)
    {
        (string boxes, string fromPdftotext) = await Tools.HearAsync("pdftotext", "-raw", "-bbox", path, "-");
        (string qpdf, string fromQpdf) = await Tools.HearAsync(
            "qpdf", "--json=2", "--json-key=qpdf", "--json-key=pages", "--json-key=outlines", "--json-key=pagelabels", path);
        using JsonDocument json = JsonDocument.Parse(qpdf);
        return new PrintedDocument(path, [.. PagesFrom(boxes)], json.RootElement.Clone(), fromPdftotext + fromQpdf);
    }

    /// <summary>The value of an object.</summary>
    public JsonElement Value(string reference) => Objects.GetProperty("obj:" + reference).GetProperty("value");

    /// <summary>The page that bears a number at its foot.</summary>
    public PrintedPage Numbered(string number) => Pages.Where(page => page.Number == number).ShouldHaveSingleItem($"{this}: halaman {number}");

    public override string ToString() => System.IO.Path.GetFileNameWithoutExtension(Path);

    private static IEnumerable<PrintedPage> PagesFrom(string boxes)
    {
        XNamespace html = "http://www.w3.org/1999/xhtml";
        XDocument document = XDocument.Parse(Doctype().Replace(boxes, string.Empty));
        return document.Descendants(html + "page").Select((page, index) => new PrintedPage(
            index, Number(page, "width"), Number(page, "height"), [.. page.Elements(html + "word").Select(WordFrom)]));
    }

    private static PrintedWord WordFrom(XElement word) => new(word.Value, new Box(Number(word, "xMin"), Number(word, "yMin"), Number(word, "xMax"), Number(word, "yMax")));

    private static decimal Number(XElement element, string name) => decimal.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static IEnumerable<PrintedBookmark> BookmarksIn(JsonElement outlines, int depth) => outlines.EnumerateArray().SelectMany(outline =>
        BookmarksIn(outline.GetProperty("kids"), depth + 1).Prepend(
            new PrintedBookmark(outline.GetProperty("title").GetString()!, depth, outline.GetProperty("destpageposfrom1").GetInt32() - 1)));

    private static IEnumerable<string> LabelsFrom(JsonElement ranges, int pages)
    {
        JsonElement[] all = [.. ranges.EnumerateArray()];
        return Enumerable.Range(0, pages).Select(page =>
        {
            JsonElement range = all.Last(range => range.GetProperty("index").GetInt32() <= page);
            JsonElement label = range.GetProperty("label");
            int number = label.GetProperty("/St").GetInt32() + page - range.GetProperty("index").GetInt32();
            string prefix = label.TryGetProperty("/P", out JsonElement text) ? text.GetString()![2..] : string.Empty;
            return prefix + (label.TryGetProperty("/S", out JsonElement style) ? Counted(number, style.GetString()!) : string.Empty);
        });
    }

    private static string Counted(int number, string style) => style switch
    {
        "/D" => number.ToString(CultureInfo.InvariantCulture),
        "/r" => Roman(number),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
    };

    private static string Roman(int number) => number switch
    {
        >= 10 => "x" + Roman(number - 10),
        9 => "ix",
        >= 5 => "v" + Roman(number - 5),
        4 => "iv",
        >= 1 => "i" + Roman(number - 1),
        _ => string.Empty,
    };

    [GeneratedRegex("<!DOCTYPE[^>]*>")]
    private static partial Regex Doctype();
}
