using System.Text.Json;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>Reads the structure of a tagged PDF (ISO 32000-1, 14.7) from qpdf's JSON.</summary>
internal sealed class StructureReader(JsonElement objects, IReadOnlyDictionary<string, int> pages)
{
    /// <summary>The document's element.</summary>
    public StructureElement Read(string root)
    {
        JsonElement first = Value(root).GetProperty("/K");
        return Element(Value((first.ValueKind == JsonValueKind.Array ? first[0] : first).GetString()!), null);
    }

    private JsonElement Value(string reference) => objects.GetProperty("obj:" + reference).GetProperty("value");

    private StructureElement Element(JsonElement element, string? page)
    {
        page = Text(element, "/Pg") ?? page;
        List<StructureElement> parts = [];
        List<int> own = [];
        foreach (JsonElement part in Several(element, "/K"))
        {
            // A number is content of the page; a dictionary is content or a link on a page that it names; else it is a part.
            switch (part.ValueKind)
            {
                case JsonValueKind.Number:
                    own.Add(pages[page!]);
                    break;
                case JsonValueKind.Object:
                    own.Add(pages[Text(part, "/Pg") ?? page!]);
                    break;
                default:
                    parts.Add(Element(Value(part.GetString()!), page));
                    break;
            }
        }

        return new StructureElement(
            Text(element, "/S")!.TrimStart('/'), Text(element, "/Alt")?[2..], Attribute(element, "/Scope")?.GetString()?.TrimStart('/'),
            Attribute(element, "/Headers")?.GetArrayLength() ?? 0, parts, own);
    }

    private static JsonElement? Attribute(JsonElement element, string name)
    {
        foreach (JsonElement attributes in Several(element, "/A"))
        {
            if (attributes.TryGetProperty(name, out JsonElement value))
            {
                return value;
            }
        }

        return null;
    }

    private static IEnumerable<JsonElement> Several(JsonElement element, string key) => !element.TryGetProperty(key, out JsonElement value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray()
        : [value];

    private static string? Text(JsonElement element, string key) => element.TryGetProperty(key, out JsonElement value) ? value.GetString() : null;
}
