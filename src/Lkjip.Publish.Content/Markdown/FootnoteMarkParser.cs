using System.Buffers;
using Lkjip.Publish.Core;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Lkjip.Publish.Content;

/// <summary>Notices <c>[^1]</c>, which other programs make a footnote of: here it stays as it is written, and the editor is told.</summary>
internal sealed class FootnoteMarkParser : InlineParser
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("[] \n");

    /// <summary>Makes the parser; file and findings come with each parse (<see cref="ProseContext"/>).</summary>
    public FootnoteMarkParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        if (!rest.StartsWith("[^"))
        {
            return false;
        }

        int end = rest[2..].IndexOfAny(Ends);
        if (end > 0 && rest[2 + end] == ']')
        {
            var (source, findings) = (ProseContext)processor.Context!;
            processor.GetSourcePosition(slice.Start, out int line, out int column);
            findings.Add(LinkFindings.Footnote(source.At(line, column), rest[..(end + 3)].ToString()));
        }

        return false;
    }
}
