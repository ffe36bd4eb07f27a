using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Lkjip.Publish.Pdf;

/// <summary>
/// The objects of a PDF as Chromium writes it: one classic cross-reference table at the end, nothing compressed but streams, nothing encrypted.
/// They are read here and not by qpdf, because page numbers are needed where qpdf is missing, and because qpdf would parse the whole file once more.
/// </summary>
internal sealed class PdfObjects
{
    /// <summary>An entry of the table: ten digits, a blank, five digits, a blank, a letter, two bytes of line end.</summary>
    private const int EntryLength = 20;

    private readonly byte[] pdf;
    private readonly int entries;
    private readonly int size;

    private PdfObjects(byte[] pdf, int entries, int size, JsonObject trailer)
    {
        this.pdf = pdf;
        this.entries = entries;
        this.size = size;
        Info = (string?)trailer["/Info"];
        Root = (string)trailer["/Root"]!;
        Catalog = Dictionary(Root);
    }

    /// <summary>Reference of the document properties; null where there are none.</summary>
    public string? Info { get; }

    /// <summary>Reference of the catalog.</summary>
    public string Root { get; }

    /// <summary>The catalog.</summary>
    public JsonObject Catalog { get; }

    /// <summary>A number that no object bears.</summary>
    public int NextNumber => size;

    /// <summary>References of the pages, in order.</summary>
    public IReadOnlyList<string> Pages => [.. PagesBelow((string)Catalog["/Pages"]!)];

    /// <summary>Reads a file's table.</summary>
    /// <exception cref="PdfShapeException">It is not of Chromium's shape.</exception>
    public static PdfObjects Read(byte[] pdf)
    {
        try
        {
            int table = Start(pdf);
            int header = table + "xref\n0 ".Length;
            int lineEnd = header + pdf.AsSpan(header).IndexOf((byte)'\n');
            int size = int.Parse(Encoding.ASCII.GetString(pdf, header, lineEnd - header), CultureInfo.InvariantCulture);
            int trailer = pdf.AsSpan().LastIndexOf("trailer"u8);
            JsonObject dictionary = new PdfSyntax(pdf, trailer + "trailer".Length).ReadValue()!.AsObject();
            return new PdfObjects(pdf, lineEnd + 1, size, dictionary);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or IndexOutOfRangeException or InvalidOperationException or NullReferenceException)
        {
            throw new PdfShapeException("The PDF is not of the shape that Chromium writes.", error);
        }
    }

    /// <summary>The dictionary that a reference leads to.</summary>
    /// <param name="reference">Such as <c>12 0 R</c>.</param>
    /// <exception cref="PdfShapeException">It leads to none.</exception>
    public JsonObject Dictionary(string reference)
    {
        int number = int.Parse(reference.AsSpan(0, reference.IndexOf(' ', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
        int offset = int.Parse(pdf.AsSpan(entries + (number * EntryLength), 10), CultureInfo.InvariantCulture);
        int begin = pdf.AsSpan(offset).IndexOf(" obj"u8);
        return new PdfSyntax(pdf, offset + begin + " obj".Length).ReadValue() as JsonObject
            ?? throw new PdfShapeException($"Object {number} is no dictionary.");
    }

    private static int Start(byte[] pdf)
    {
        int word = pdf.AsSpan().LastIndexOf("startxref"u8);
        int digits = word + "startxref\n".Length;
        int end = digits + pdf.AsSpan(digits).IndexOf((byte)'\n');
        int table = int.Parse(pdf.AsSpan(digits, end - digits), CultureInfo.InvariantCulture);
        return pdf.AsSpan(table).StartsWith("xref\n0 "u8) ? table : throw new PdfShapeException("No cross-reference table.");
    }

    private IEnumerable<string> PagesBelow(string node)
    {
        JsonObject dictionary = Dictionary(node);
        return dictionary["/Kids"] is JsonArray kids ? kids.SelectMany(kid => PagesBelow((string)kid!)) : [node];
    }
}
