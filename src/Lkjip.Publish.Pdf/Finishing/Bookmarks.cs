using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Pdf;

/// <summary>
/// Gives the bookmarks the words of their headings. Chromium takes them from the letters on the page: it writes capitals where the style
/// shows capitals, and joins the words between which a heading's line breaks.
/// </summary>
internal static partial class Bookmarks
{
    /// <summary>The bookmarks whose titles differ from their headings, as objects for <c>qpdf --update-from-json</c>.</summary>
    /// <param name="pdf">As Chromium writes it: nothing compressed but streams.</param>
    /// <param name="headings">The texts of the page's headings. A bookmark that is none of them, but for blanks and capitals, stays as it is.</param>
    public static Dictionary<string, object> Update(ReadOnlySpan<byte> pdf, IReadOnlyList<string> headings)
    {
        Dictionary<string, string> byLetters = [];
        foreach (string heading in headings)
        {
            byLetters.TryAdd(Letters(heading), heading);
        }

        Dictionary<string, object> objects = [];
        for (int at = 0; pdf[at..].IndexOf(" obj\n<</Title "u8) is >= 0 and var found; at += found + 1)
        {
            string text = ObjectAt(pdf, at + found);
            if (Bookmark().Match(text) is { Success: true } bookmark
                && Title(bookmark.Groups["title"].Value) is var title
                && byLetters.TryGetValue(Letters(title), out string? heading) && heading != title)
            {
                objects[$"obj:{bookmark.Groups["id"].Value} R"] = new { value = Value(bookmark.Groups["rest"].Value, heading) };
            }
        }

        return objects;
    }

    // With the number of the object, which stands before "obj".
    private static string ObjectAt(ReadOnlySpan<byte> pdf, int middle)
    {
        int start = pdf[..middle].LastIndexOf((byte)'\n') + 1;
        int length = pdf[middle..].IndexOf("endobj"u8);
        return length < 0 ? string.Empty : Encoding.Latin1.GetString(pdf[start..(middle + length)]);
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    private static string Title(string written) => written[0] == '<'
        ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(written[1..^1])).TrimStart('\uFEFF')
        : Escape().Replace(written[1..^1], match => match.Value.Length == 2
            ? match.Value[1..]
            : ((char)Convert.ToInt32(match.Value[1..], 8)).ToString());

    private static Dictionary<string, object> Value(string rest, string heading)
    {
        Dictionary<string, object> value = new() { ["/Title"] = $"u:{heading}" };
        foreach (Match entry in Entry().Matches(rest))
        {
            object[] parts = [.. Part().Matches(entry.Groups["value"].Value).Select(part => Json(part.Value))];
            value[entry.Groups["key"].Value] = entry.Groups["value"].Value[0] == '[' ? parts : parts[0];
        }

        return value;
    }

    private static object Json(string part) =>
        decimal.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : part;

    [GeneratedRegex(@"^(?<id>\d+ \d+) obj\n<</Title (?<title>\((?:[^()\\]|\\.)*\)|<[0-9A-F]+>)\n(?<rest>/Dest .*)>>", RegexOptions.Singleline)]
    private static partial Regex Bookmark();

    [GeneratedRegex(@"\\([0-7]{3}|.)")]
    private static partial Regex Escape();

    [GeneratedRegex(@"(?<key>/\w+) (?<value>\[[^\]]*\]|[^/\[\]]+)")]
    private static partial Regex Entry();

    [GeneratedRegex(@"\d+ \d+ R|/\w+|-?[\d.]+")]
    private static partial Regex Part();
}
