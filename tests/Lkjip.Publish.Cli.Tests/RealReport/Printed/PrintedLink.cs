using System.Text.Json;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>A link of a PDF.</summary>
/// <param name="Place">A named place in the document; null if it leads elsewhere.</param>
/// <param name="Address">Where else it leads.</param>
internal sealed record PrintedLink(string? Place, string? Address)
{
    /// <summary>All links.</summary>
    public static IEnumerable<PrintedLink> In(PrintedDocument pdf) =>
        from entry in pdf.Objects.EnumerateObject()
        where entry.Value.TryGetProperty("value", out JsonElement link) && link.ValueKind == JsonValueKind.Object && TextOf(link, "/Subtype") == "/Link"
        let link = entry.Value.GetProperty("value")
        select new PrintedLink(TextOf(link, "/Dest")?[1..], link.TryGetProperty("/A", out JsonElement action) ? TextOf(action, "/URI")?[2..] : null);

    private static string? TextOf(JsonElement element, string key) =>
        element.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
