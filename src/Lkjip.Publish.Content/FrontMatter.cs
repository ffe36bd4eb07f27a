using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Splits a Markdown file into front matter and text.</summary>
internal static class FrontMatter
{
    /// <summary>Reads the front matter of a file.</summary>
    /// <param name="path">Path under the content folder.</param>
    /// <param name="text">The whole file, with LF.</param>
    /// <param name="findings">Gets what does not fit.</param>
    /// <returns>The typed front matter (null where it does not fit) and the Markdown below it.</returns>
    public static (T? Head, SourceText Body) Read<T>(string path, string text, FindingBag findings)
        where T : class
    {
        const string Fence = "---\n";

        // Editors may leave the end of the last line away.
        text = text.EndsWith("\n---", StringComparison.Ordinal) ? text + "\n" : text;
        SourcePosition start = new(path, 1, 1);
        int end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n---\n", Fence.Length - 1, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            findings.Add(InputFindings.MissingFrontMatter(start));
            return (null, new SourceText(path, text, 1));
        }

        string yaml = end < Fence.Length ? string.Empty : text[Fence.Length..(end + 1)];
        int bodyStart = end + "\n---\n".Length;
        int firstLine = text.AsSpan(0, bodyStart).Count('\n') + 1;
        DataNode? node = YamlNodeParser.Parse(yaml, new SourcePosition(path, 2, 1), findings);
        T? head = node is null ? null : new Binder(findings).Bind<T>(node);
        return (head, new SourceText(path, text[bodyStart..], firstLine));
    }
}
