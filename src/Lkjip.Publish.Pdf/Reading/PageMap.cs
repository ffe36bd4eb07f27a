using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Pdf;

/// <summary>Which page carries which element, and what number it bears: the pages before the body are numbered i, ii, …, the body's 1, 2, …; the cover bears none.</summary>
internal sealed class PageMap
{
    private readonly Dictionary<string, int> pageOf;

    private PageMap(Dictionary<string, int> pageOf, int pages, int bodyStart)
    {
        this.pageOf = pageOf;
        Pages = pages;
        BodyStart = bodyStart;
    }

    /// <summary>Pages of the document.</summary>
    public int Pages { get; }

    /// <summary>Index of the body's first page, from 0.</summary>
    public int BodyStart { get; }

    /// <summary>Pages of the body: the N of "halaman n dari N".</summary>
    public int BodyPages => Pages - BodyStart;

    /// <summary>Reads the named destinations, which Chromium writes for each id that a link on the page leads to.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="bodyId">Id of the element with which the body begins; null where the whole document is one body.</param>
    /// <exception cref="PdfShapeException">The file is not of Chromium's shape.</exception>
    public static PageMap Read(PdfObjects pdf, string? bodyId)
    {
        Dictionary<string, int> order = pdf.Pages.Index().ToDictionary(page => page.Item, page => page.Index);
        JsonObject destinations = pdf.Catalog["/Dests"] is { } reference ? pdf.Dictionary((string)reference!) : [];
        Dictionary<string, int> pageOf = [];
        foreach ((string name, JsonNode? destination) in destinations)
        {
            pageOf[name[1..]] = order[(string)destination![0]!];
        }

        return new PageMap(pageOf, order.Count, bodyId is not null && pageOf.TryGetValue(bodyId, out int start) ? start : 0);
    }

    /// <summary>Index of the page on which an element begins; null for an element that no link leads to.</summary>
    public int? PageOf(string id) => pageOf.TryGetValue(id, out int page) ? page : null;

    /// <summary>The number of the page on which an element begins, as it is printed there; null for an element that no link leads to.</summary>
    public string? LabelOf(string id) => PageOf(id) is not { } page ? null
        : page >= BodyStart ? (page - BodyStart + 1).ToString(CultureInfo.InvariantCulture)
        : Romawi.Format(page).ToLowerInvariant();

    /// <summary>The catalog's <c>/PageLabels</c>, so that a reader's program names the pages as they are numbered. ISO 32000-1, 12.4.2.</summary>
    public JsonObject Labels()
    {
        JsonArray ranges = [];
        if (BodyStart > 0)
        {
            ranges.Add(0);
            ranges.Add(new JsonObject { ["/P"] = "u:Sampul" });
        }

        if (BodyStart > 1)
        {
            ranges.Add(1);
            ranges.Add(new JsonObject { ["/S"] = "/r" });
        }

        ranges.Add(BodyStart);
        ranges.Add(new JsonObject { ["/S"] = "/D" });
        return new JsonObject { ["/Nums"] = ranges };
    }
}
