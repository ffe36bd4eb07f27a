using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Lkjip.Publish.Pdf;

/// <summary>
/// The document's properties as XMP (ISO 16684-1), which archives and catalogues read. It claims no PDF/UA: docs/pdf.md says what is met and what cannot be shown.
/// </summary>
internal static class Xmp
{
    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Xap = "http://ns.adobe.com/xap/1.0/";

    /// <summary>The catalog's <c>/Metadata</c> stream, in qpdf's JSON.</summary>
    /// <param name="document">Gives the values.</param>
    /// <param name="producer">The browser's part that wrote the file; null where it named none.</param>
    public static JsonObject Stream(PdfDocument document, string? producer) => new()
    {
        ["stream"] = new JsonObject
        {
            ["dict"] = new JsonObject { ["/Type"] = "/Metadata", ["/Subtype"] = "/XML" },
            ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Packet(document, producer))),
        },
    };

    /// <summary>The packet. It ends as read-only, so no room for changes is left in it.</summary>
    internal static string Packet(PdfDocument document, string? producer)
    {
        string date = document.Dated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        XElement description = new(
            Rdf + "Description",
            new XAttribute(Rdf + "about", string.Empty),
            new XElement(Dc + "format", "application/pdf"),
            Text("title", document.Title),
            new XElement(Dc + "creator", List("Seq", [document.Author])),
            document.Subject.Length > 0 ? Text("description", document.Subject) : null,
            document.Keywords.Count > 0 ? new XElement(Dc + "subject", List("Bag", document.Keywords)) : null,
            new XElement(Dc + "language", List("Bag", [document.Language])),
            document.Keywords.Count > 0 ? new XElement(Pdf + "Keywords", string.Join("; ", document.Keywords)) : null,
            producer is null ? null : new XElement(Pdf + "Producer", producer),
            new XElement(Xap + "CreatorTool", Properties.Creator),
            new XElement(Xap + "CreateDate", date),
            new XElement(Xap + "ModifyDate", date));
        XElement packet = new(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(
                Rdf + "RDF",
                new XAttribute(XNamespace.Xmlns + "rdf", Rdf),
                new XAttribute(XNamespace.Xmlns + "dc", Dc),
                new XAttribute(XNamespace.Xmlns + "pdf", Pdf),
                new XAttribute(XNamespace.Xmlns + "xmp", Xap),
                description));
        return $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{packet.ToString().ReplaceLineEndings("\n")}\n<?xpacket end=\"r\"?>";
    }

    private static XElement Text(string name, string text) =>
        new(Dc + name, new XElement(Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), text)));

    private static XElement List(string kind, IEnumerable<string> entries) => new(Rdf + kind, entries.Select(entry => new XElement(Rdf + "li", entry)));
}
