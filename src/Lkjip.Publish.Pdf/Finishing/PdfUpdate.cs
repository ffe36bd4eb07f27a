using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.Publish.Pdf;

/// <summary>What is changed in a printed PDF: its properties and XMP, the names of its pages, the types of its structure, the words of its bookmarks.</summary>
internal static class PdfUpdate
{
    // qpdf takes the plus signs of base64 only as they are.
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON for <c>qpdf --update-from-json</c>, in UTF-8.</summary>
    /// <param name="page">As Chromium printed it.</param>
    /// <param name="document">Gives the values.</param>
    /// <exception cref="PdfShapeException">The file is not of Chromium's shape.</exception>
    public static byte[] Write(PrintedPage page, PdfDocument document)
    {
        PdfObjects pdf = PdfObjects.Read(page.Pdf);
        string info = pdf.Info ?? throw new PdfShapeException("The PDF has no properties.");
        string? producer = (string?)pdf.Dictionary(info)["/Producer"] is ['u', ':', .. string named] ? named : null;

        JsonObject catalog = pdf.Catalog;
        string metadata = $"{pdf.NextNumber} 0 R";
        catalog["/Metadata"] = metadata;
        catalog["/PageLabels"] = page.Pages.Labels();

        JsonObject objects = new()
        {
            [Name(info)] = Value(Properties.Of(document, producer)),
            [Name(pdf.Root)] = Value(catalog),
            [Name(metadata)] = Xmp.Stream(document, producer),
        };
        if (StructureTypes.RootWithRoles(pdf) is (string structure, JsonObject roles))
        {
            objects[Name(structure)] = Value(roles);
        }

        foreach ((string reference, JsonObject bookmark) in Bookmarks.Corrected(pdf, page.Headings))
        {
            objects[Name(reference)] = Value(bookmark);
        }

        object header = new { jsonversion = 2, pdfversion = "1.4", pushedinheritedpageresources = false, calledgetallpages = false, maxobjectid = pdf.NextNumber };
        return JsonSerializer.SerializeToUtf8Bytes(new { version = 2, qpdf = new[] { header, objects } }, Unescaped);
    }

    private static string Name(string reference) => $"obj:{reference}";

    private static JsonObject Value(JsonObject value) => new() { ["value"] = value };
}
