using Lkjip.Publish.Core;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Lkjip.Publish.Content;

/// <summary>Parses <c>[TULIS: …]</c> in prose. It is no word of the text: no check reads it, and each is a finding.</summary>
internal sealed class WriteMarkParser : InlineParser
{
    /// <summary>Makes the parser; file and findings come with each parse (<see cref="ProseContext"/>).</summary>
    public WriteMarkParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        int end = rest.StartsWith(WriteMark.Opening, StringComparison.Ordinal) ? rest.IndexOf(']') : -1;
        if (end < 0)
        {
            return false;
        }

        var (source, findings) = (ProseContext)processor.Context!;
        int span = processor.GetSourcePosition(slice.Start, out int line, out int column);
        string task = string.Join(' ', rest[WriteMark.Opening.Length..end].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        findings.Add(AuthoringFindings.Unwritten(source.At(line, column), task));
        processor.Inline = new WriteMarkInline(task) { Line = line, Column = column, Span = new(span, span + end) };
        slice.Start += end + 1;
        return true;
    }
}
