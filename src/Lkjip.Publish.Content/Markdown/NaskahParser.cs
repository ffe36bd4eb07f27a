using Lkjip.Publish.Core;
using Markdig.Syntax;

namespace Lkjip.Publish.Content;

/// <summary>Splits a Markdown text into headings, prose and data blocks.</summary>
internal static class NaskahParser
{
    /// <summary>Parses a text.</summary>
    /// <param name="source">The Markdown.</param>
    /// <param name="findings">Gets what cannot be read.</param>
    public static Naskah Parse(SourceText source, FindingBag findings)
    {
        MarkdownDocument document = Markdig.Markdown.Parse(source.Text, ProsePipeline.Instance, new ProseContext(source, findings));
        List<BagianNaskah> parts = [];
        List<Block> prose = [];
        foreach (Block block in document)
        {
            BagianNaskah? part = block switch
            {
                HeadingBlock heading => Heading(heading, source, findings),
                FencedCodeBlock fence => DataBlockParser.Parse(fence, source, findings) is { } data ? new BlockPart(data) : null,
                _ => null,
            };
            if (block is HeadingBlock or FencedCodeBlock)
            {
                Flush(prose, parts, source);
                parts.AddRange(part is null ? [] : [part]);
            }
            else if (block is not LinkReferenceDefinitionGroup)
            {
                ReportNested(block, source, findings);
                prose.Add(block);
            }
        }

        Flush(prose, parts, source);
        return new Naskah(parts);
    }

    private static HeadingPart Heading(HeadingBlock heading, SourceText source, FindingBag findings)
    {
        // An underlined heading knows only the line of its underline.
        int line = heading.IsSetext ? source.Text.AsSpan(0, heading.Span.Start).Count('\n') : heading.Line;
        SourcePosition at = source.At(line, heading.Column);
        if (heading.Level == 1)
        {
            findings.Add(InputFindings.ChapterHeading(at));
        }

        HeadingMarks marks = HeadingMarks.Of(heading);
        foreach (string unknown in marks.Unknown)
        {
            findings.Add(InputFindings.UnknownName(at, new("penanda judul", "mark of a heading"), unknown, HeadingMarks.Known));
        }

        return new HeadingPart(heading.Level, new MarkdownProse(source, [], heading.Inline), marks.Id, marks.Bernomor, at);
    }

    private static void Flush(List<Block> prose, List<BagianNaskah> parts, SourceText source)
    {
        if (prose.Count > 0)
        {
            parts.Add(new ProsePart(new MarkdownProse(source, [.. prose])));
            prose.Clear();
        }
    }

    private static void ReportNested(Block block, SourceText source, FindingBag findings)
    {
        if (block is not ContainerBlock container)
        {
            return;
        }

        foreach (FencedCodeBlock fence in container.Descendants<FencedCodeBlock>().Where(f => !string.IsNullOrEmpty(f.Info)))
        {
            findings.Add(InputFindings.NestedBlock(source.At(fence.Line, fence.Column), fence.Info!));
        }
    }
}
