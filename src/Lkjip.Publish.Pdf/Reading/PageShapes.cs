using System.Text.Json.Nodes;

namespace Lkjip.Publish.Pdf;

/// <summary>Reads from qpdf's JSON of any PDF which of its pages are wider than high.</summary>
internal static class PageShapes
{
    /// <summary>For each page whether it is shown wider than high.</summary>
    /// <param name="json">What <c>qpdf --json=2 --json-key=pages --json-key=qpdf</c> writes.</param>
    public static IReadOnlyList<bool> Landscape(string json)
    {
        JsonNode root = JsonNode.Parse(json)!;
        JsonObject objects = root["qpdf"]![1]!.AsObject();
        return [.. root["pages"]!.AsArray().Select(page => IsLandscape(objects, (string)page!["object"]!))];
    }

    private static bool IsLandscape(JsonObject objects, string page)
    {
        decimal[] box = [.. (Resolve(objects, Inherited(objects, page, "/CropBox") ?? Inherited(objects, page, "/MediaBox")) as JsonArray ?? [])
            .Select(side => (decimal)Resolve(objects, side)!)];
        int turn = Resolve(objects, Inherited(objects, page, "/Rotate")) is { } rotate ? (int)(decimal)rotate : 0;
        bool wide = box.Length == 4 && Math.Abs(box[2] - box[0]) > Math.Abs(box[3] - box[1]);
        return turn % 180 == 0 ? wide : !wide;
    }

    /// <summary>A page's entry, or that of the tree above it. ISO 32000-1, 7.7.3.4.</summary>
    private static JsonNode? Inherited(JsonObject objects, string? reference, string key)
    {
        while (reference is not null && objects[$"obj:{reference}"]?["value"] is JsonObject node)
        {
            if (node[key] is { } found)
            {
                return found;
            }

            reference = (string?)node["/Parent"];
        }

        return null;
    }

    private static JsonNode? Resolve(JsonObject objects, JsonNode? value) =>
        value is JsonValue text && text.TryGetValue(out string? reference) && reference.EndsWith(" R", StringComparison.Ordinal)
            ? objects[$"obj:{reference}"]?["value"]
            : value;
}
