using System.Text.Json.Nodes;

namespace Lkjip.Publish.Pdf;

/// <summary>
/// Gives the bookmarks the words of their headings. Chromium takes them from the letters on the page: it writes capitals where the style
/// shows capitals, and joins the words between which a heading's line breaks.
/// </summary>
internal static class Bookmarks
{
    /// <summary>The bookmarks whose titles differ from their headings: reference → object with the heading's words.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="headings">The texts of the page's headings. A bookmark that is none of them, but for blanks and capitals, stays as it is.</param>
    public static IEnumerable<KeyValuePair<string, JsonObject>> Corrected(PdfObjects pdf, IReadOnlyList<string> headings)
    {
        Dictionary<string, string> byLetters = [];
        foreach (string heading in headings)
        {
            byLetters.TryAdd(Letters(heading), heading);
        }

        foreach ((string reference, JsonObject bookmark) in Of(pdf))
        {
            if ((string?)bookmark["/Title"] is ['u', ':', .. string title]
                && byLetters.TryGetValue(Letters(title), out string? heading) && heading != title)
            {
                bookmark["/Title"] = $"u:{heading}";
                yield return new(reference, bookmark);
            }
        }
    }

    private static IEnumerable<(string Reference, JsonObject Bookmark)> Of(PdfObjects pdf) =>
        (string?)pdf.Catalog["/Outlines"] is { } root ? Below(pdf, pdf.Dictionary(root)) : [];

    private static IEnumerable<(string Reference, JsonObject Bookmark)> Below(PdfObjects pdf, JsonObject parent)
    {
        JsonObject bookmark;
        for (string? reference = (string?)parent["/First"]; reference is not null; reference = (string?)bookmark["/Next"])
        {
            bookmark = pdf.Dictionary(reference);
            yield return (reference, bookmark);
            foreach ((string, JsonObject) below in Below(pdf, bookmark))
            {
                yield return below;
            }
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
}
