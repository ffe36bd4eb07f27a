using System.Net;
using System.Text;

namespace Lkjip.Publish.Rendering;

/// <summary>The links and ids of one page.</summary>
/// <remarks>
/// Found by walking over the tags, not by a parser that builds a document: the pages are this program's own and well-formed (the Nu checker holds them to it),
/// a walk costs a hundredth of drawing the page, and a document for each of many thousand pages would cost more than all else.
/// </remarks>
internal sealed class PageLinks
{
    /// <summary>Elements whose content is text, whatever it looks like.</summary>
    private static readonly byte[][] RawText = [.. new[] { "script", "style", "textarea", "title" }.Select(Encoding.ASCII.GetBytes)];

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> hrefs = new(StringComparer.Ordinal);
    private readonly List<string> repeated = [];
    private readonly List<WrittenLink> links = [];

    private PageLinks()
    {
    }

    /// <summary>The ids, each once.</summary>
    public IReadOnlySet<string> Ids => ids;

    /// <summary>Ids that more than one element bears.</summary>
    public IReadOnlyList<string> Repeated => repeated;

    /// <summary>The links in the order of the page, each address once.</summary>
    public IReadOnlyList<WrittenLink> Links => links;

    /// <summary>Reads a page.</summary>
    /// <param name="html">UTF-8; well-formed.</param>
    public static PageLinks Read(ReadOnlySpan<byte> html)
    {
        PageLinks page = new();
        for (int at = 0; (at = Next(html, at, (byte)'<')) < html.Length;)
        {
            ReadOnlySpan<byte> rest = html[at..];
            at = rest.StartsWith("<!--"u8) ? After(html, at, "-->"u8)
                : rest.Length > 1 && char.IsAsciiLetter((char)rest[1]) ? page.ReadTag(html, at)
                : at + 1;
        }

        return page;
    }

    /// <summary>What a reader sees of a link: its words, or the picture's text for those who cannot see it.</summary>
    /// <param name="html">The page.</param>
    /// <param name="at">See <see cref="WrittenLink.At"/>.</param>
    public static string TextOf(ReadOnlySpan<byte> html, int at)
    {
        int begin = Next(html, at, (byte)'>') + 1;
        int end = After(html, begin, "</a>"u8) - "</a>"u8.Length;
        StringBuilder text = new();
        for (int i = begin; i < end; i = Next(html, i, (byte)'>') + 1)
        {
            int tag = Math.Min(end, Next(html, i, (byte)'<'));
            text.Append(Encoding.UTF8.GetString(html[i..tag]));
            i = tag;
        }

        return string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Reads the tag that begins at a place; returns where to go on.</summary>
    private int ReadTag(ReadOnlySpan<byte> html, int start)
    {
        int at = start + 1;
        ReadOnlySpan<byte> name = Word(html, ref at);
        while (true)
        {
            while (at < html.Length && (html[at] is (byte)'/' || IsBlank(html[at])))
            {
                at++;
            }

            if (at >= html.Length || html[at] is (byte)'>')
            {
                return ContentEnd(html, at + 1, name);
            }

            ReadOnlySpan<byte> attribute = Word(html, ref at);
            ReadOnlySpan<byte> value = Value(html, ref at);
            Keep(name, attribute, value, start);
        }
    }

    private void Keep(ReadOnlySpan<byte> name, ReadOnlySpan<byte> attribute, ReadOnlySpan<byte> value, int at)
    {
        if (attribute.SequenceEqual("id"u8))
        {
            string id = Text(value);
            if (!ids.Add(id) && !repeated.Contains(id))
            {
                repeated.Add(id);
            }
        }
        else if (attribute.SequenceEqual("srcset"u8))
        {
            foreach (string candidate in Text(value).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(candidate.Split(' ')[0], name, at);
            }
        }
        else if (attribute.SequenceEqual("href"u8) || attribute.SequenceEqual("src"u8) || attribute.SequenceEqual("action"u8))
        {
            Add(Text(value), name, at);
        }
        else if (attribute.SequenceEqual("content"u8) && value.StartsWith("http"u8))
        {
            // Addresses for those who share the page: the page's own, its picture's.
            Add(Text(value), name, at);
        }
    }

    private void Add(string href, ReadOnlySpan<byte> name, int at)
    {
        if (hrefs.Add(href))
        {
            links.Add(new WrittenLink(href, Encoding.ASCII.GetString(name), at));
        }
    }

    private static int ContentEnd(ReadOnlySpan<byte> html, int at, ReadOnlySpan<byte> name)
    {
        foreach (byte[] raw in RawText)
        {
            if (name.SequenceEqual(raw))
            {
                return After(html, at, [(byte)'<', (byte)'/', .. raw]);
            }
        }

        return at;
    }

    private static ReadOnlySpan<byte> Word(ReadOnlySpan<byte> html, ref int at)
    {
        int start = at;
        while (at < html.Length && !IsBlank(html[at]) && html[at] is not ((byte)'=' or (byte)'>' or (byte)'/'))
        {
            at++;
        }

        // A stray sign is no name; step over it, so that the walk always ends.
        at += at == start ? 1 : 0;
        return html[start..Math.Min(at, html.Length)];
    }

    private static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> html, ref int at)
    {
        if (at >= html.Length || html[at] is not (byte)'=')
        {
            return [];
        }

        at++;
        int start = at;
        if (at < html.Length && html[at] is (byte)'"' or (byte)'\'')
        {
            int end = Next(html, at + 1, html[at]);
            at = Math.Min(end + 1, html.Length);
            return html[(start + 1)..end];
        }

        while (at < html.Length && !IsBlank(html[at]) && html[at] is not (byte)'>')
        {
            at++;
        }

        return html[start..at];
    }

    private static string Text(ReadOnlySpan<byte> value)
    {
        string text = Encoding.UTF8.GetString(value);
        return value.Contains((byte)'&') ? WebUtility.HtmlDecode(text) : text;
    }

    private static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f';

    private static int Next(ReadOnlySpan<byte> html, int from, byte sign)
    {
        int found = from >= html.Length ? -1 : html[from..].IndexOf(sign);
        return found < 0 ? html.Length : from + found;
    }

    private static int After(ReadOnlySpan<byte> html, int from, ReadOnlySpan<byte> mark)
    {
        int found = from >= html.Length ? -1 : html[from..].IndexOf(mark);
        return found < 0 ? html.Length : from + found + mark.Length;
    }
}
