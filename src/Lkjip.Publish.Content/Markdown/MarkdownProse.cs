using Lkjip.Publish.Core;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lkjip.Publish.Content;

/// <summary>Prose as a Markdown tree: whole blocks, or the wording of a heading.</summary>
internal sealed class MarkdownProse(SourceText source, IReadOnlyList<Block> blocks, ContainerInline? heading = null) : IProse
{
    /// <inheritdoc/>
    public string ToHtml(IProseBinding binding)
    {
        StringWriter writer = new() { NewLine = "\n" };
        HtmlRenderer renderer = ProseRenderers.CreateHtml(writer, source, binding);
        Write(renderer);
        return writer.ToString().TrimEnd('\n');
    }

    /// <inheritdoc/>
    public string ToText(IProseBinding binding)
    {
        StringWriter writer = new() { NewLine = "\n" };
        HtmlRenderer renderer = ProseRenderers.CreateText(writer, source, binding);
        Write(renderer);
        return writer.ToString().Trim();
    }

    /// <inheritdoc/>
    public IReadOnlyList<ProseParagraph> Paragraphs => field ??=
    [
        .. blocks.SelectMany(block => block.Descendants<LeafBlock>().Concat(block is LeafBlock leaf ? [leaf] : []))
            .Select(leaf => leaf.Inline)
            .Append(heading)
            .OfType<ContainerInline>()
            .Select(inlines => new ProseParagraph([.. inlines.Descendants<Inline>().Select(inline => Run(inline)).OfType<ProseRun>()])),
    ];

    private ProseRun? Run(Inline inline) => inline switch
    {
        LiteralInline words => new ProseRun(words.Content.ToString(), source.At(words.Line, words.Column), null) { Rujukan = ReferenceAround(words) },
        CodeInline code => new ProseRun(code.Content, source.At(code.Line, code.Column), null),
        ValueInline value => new ProseRun(string.Empty, value.Expression.At, value.Expression),
        LineBreakInline lineBreak => new ProseRun(" ", source.At(lineBreak.Line, lineBreak.Column), null),
        _ => null,
    };

    private static string? ReferenceAround(LiteralInline words) =>
        words.FindParentOfType<LinkInline>().FirstOrDefault()?.Url is ['#', .. string id] ? id : null;

    private void Write(HtmlRenderer renderer)
    {
        foreach (Block block in blocks)
        {
            renderer.Write(block);
        }

        if (heading is not null)
        {
            renderer.WriteChildren(heading);
        }

        renderer.Writer.Flush();
    }
}
