using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Lkjip.Publish.Tests;

/// <summary>
/// HTML so that a difference can be read: one element per line, attributes as they stand, no more blanks than a browser would show.
/// A blank that shows beside an element is written <c>␣</c>.
/// </summary>
public static class NormalHtml
{
    private static readonly HashSet<string> Inline = ["a", "abbr", "b", "cite", "code", "em", "i", "img", "q", "small", "span", "strong", "sub", "sup", "time"];

    /// <summary>Parses a document.</summary>
    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>One element with all in it.</summary>
    public static string Of(IElement element)
    {
        StringBuilder output = new();
        Write(element, 0, output);
        return output.ToString();
    }

    /// <summary>What an element holds.</summary>
    public static string Inside(IElement element)
    {
        StringBuilder output = new();
        WriteChildren(element, 0, output);
        return output.ToString();
    }

    /// <summary>Words of a page that run into each other where they are read, searched or copied as text: no blank parts two elements. Links side by side and raised marks are apart anyway.</summary>
    public static IReadOnlyList<string> JoinedWords(IParentNode root) =>
    [
        .. root.QuerySelectorAll("body *").Where(element => IsInline(element) && element.LocalName != "sup" && element.Closest("svg, math") is null)
            .SelectMany(element => new[] { (Left: element.PreviousSibling, Right: (INode?)element), (Left: element, Right: element.NextSibling) })
            .Where(pair => pair is not { Left: IElement { LocalName: "a" }, Right: IElement { LocalName: "a" } }
                && (pair.Left is IText || IsInline(pair.Left))
                && (pair.Right is IText || (IsInline(pair.Right) && pair.Right is not IElement { LocalName: "sup" }))
                && pair.Left!.TextContent is [.., var last] && (char.IsLetterOrDigit(last) || last == '%')
                && pair.Right!.TextContent is [var first, ..] && char.IsLetterOrDigit(first))
            .Select(pair => $"{pair.Left!.TextContent}|{pair.Right!.TextContent}")
            .Distinct(),
    ];

    private static void Write(IElement element, int depth, StringBuilder output)
    {
        string name = element.LocalName;
        string start = $"<{string.Join(' ', element.Attributes.Select(Attribute).Prepend(name))}>";
        output.Append(' ', depth * 2).Append(start);
        if (element.ChildNodes.Length > 0 && element.Children.Length == 0)
        {
            string text = Text(element.TextContent);
            output.Append(IsInline(element) ? Edges(text, text.StartsWith(' '), text.EndsWith(' ')) : text.Trim());
        }
        else if (element.Children.Length > 0)
        {
            output.Append('\n');
            WriteChildren(element, depth + 1, output);
            output.Append(' ', depth * 2);
        }

        bool isEmpty = element.Flags.HasFlag(NodeFlags.SelfClosing);
        output.Append(isEmpty ? string.Empty : $"</{name}>").Append('\n');
    }

    private static void WriteChildren(IElement element, int depth, StringBuilder output)
    {
        foreach (INode child in element.ChildNodes)
        {
            switch (child)
            {
                case IElement inner:
                    Write(inner, depth, output);
                    break;
                case IText text when Shown(text) is { Length: > 0 } shown:
                    output.Append(' ', depth * 2).Append(shown).Append('\n');
                    break;
                case IComment comment:
                    output.Append(' ', depth * 2).Append($"<!--{comment.Data}-->\n");
                    break;
            }
        }
    }

    // A blank at the edge of a text shows only between texts and elements of one line.
    private static string Shown(IText node)
    {
        string text = Text(node.Data);
        return Edges(text, text.StartsWith(' ') && IsInline(node.PreviousSibling), text.EndsWith(' ') && IsInline(node.NextSibling));
    }

    private static string Edges(string text, bool before, bool after)
    {
        string inner = text.Trim(' ');
        return inner.Length == 0
            ? (before && after ? "␣" : string.Empty)
            : (before ? "␣" : string.Empty) + inner + (after ? "␣" : string.Empty);
    }

    private static bool IsInline(INode? node) => node is IElement element && Inline.Contains(element.LocalName);

    private static string Attribute(IAttr attribute) => $"{attribute.Name}=\"{Text(attribute.Value).Replace("\"", "&quot;", StringComparison.Ordinal)}\"";

    // Only the blanks of HTML: a no-break space stays what it is, and is seen.
    private static string Text(string text)
    {
        StringBuilder output = new();
        foreach (char c in text)
        {
            if (c is not (' ' or '\n' or '\t'))
            {
                output.Append(c switch { '\u00A0' => "&nbsp;", '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => c.ToString() });
            }
            else if (output.Length == 0 || output[^1] != ' ')
            {
                output.Append(' ');
            }
        }

        return output.ToString();
    }
}
