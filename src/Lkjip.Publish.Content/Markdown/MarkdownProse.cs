using Lkjip.Publish.Core;
using Markdig.Extensions.Tables;
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
        HtmlRenderer renderer = ProseRenderers.CreateHtml(writer, binding);
        Write(renderer);
        return writer.ToString().TrimEnd('\n');
    }

    /// <inheritdoc/>
    public string ToText(IProseBinding binding)
    {
        StringWriter writer = new() { NewLine = "\n" };
        HtmlRenderer renderer = ProseRenderers.CreateText(writer, binding);
        Write(renderer);
        return writer.ToString().Trim();
    }

    /// <inheritdoc/>
    public IReadOnlyList<ProseParagraph> Paragraphs => field ??= [.. Texts.Select(Paragraph)];

    /// <inheritdoc/>
    public IReadOnlyList<ProseTable> Tables => field ??=
    [
        .. blocks.SelectMany(block => block.Descendants<Table>().Concat(block is Table table ? [table] : []))
            .Select(table => new ProseTable([.. table.OfType<TableRow>().Select(row => (IReadOnlyList<ProseParagraph>)[.. row.OfType<TableCell>().Select(Cell)])])),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ProseLink> Links => field ??= [.. Texts.SelectMany(inlines => inlines.Descendants<Inline>()).Select(Link).OfType<ProseLink>()];

    /// <summary>What a bare address such as <c>&lt;dinas@contoh.go.id&gt;</c> leads to.</summary>
    public static string AddressOf(AutolinkInline link) => link.IsEmail ? "mailto:" + link.Url : link.Url;

    private IEnumerable<ContainerInline> Texts => blocks
        .SelectMany(block => block.Descendants<LeafBlock>().Concat(block is LeafBlock leaf ? [leaf] : []))
        .Select(leaf => leaf.Inline)
        .Append(heading)
        .OfType<ContainerInline>();

    private ProseParagraph Cell(TableCell cell) => new([.. cell.Descendants<LeafBlock>().Select(leaf => leaf.Inline).OfType<ContainerInline>().SelectMany(inlines => Paragraph(inlines).Runs)]);

    private ProseParagraph Paragraph(ContainerInline inlines) => new([.. inlines.Descendants<Inline>().Select(inline => Run(inline)).OfType<ProseRun>()])
    {
        ButirSesudah = ItemsAfter(inlines.ParentBlock),
        Butir = ItemOf(inlines.ParentBlock),
        Rujukan = [.. inlines.Descendants<LinkInline>().Select(link => link.Url is ['#', .. string id] ? id : null).OfType<string>()],
    };

    /// <summary>The items of the list that follows a paragraph directly.</summary>
    private static int ItemsAfter(Block? paragraph) =>
        paragraph?.Parent is { } parent && parent.IndexOf(paragraph) + 1 is var next && next < parent.Count && parent[next] is ListBlock list ? list.Count : 0;

    /// <summary>Which item of its list a paragraph begins.</summary>
    private static int ItemOf(Block? paragraph) =>
        paragraph?.Parent is ListItemBlock { Parent: ListBlock list } item && item.IndexOf(paragraph) == 0 ? list.IndexOf(item) + 1 : 0;

    private ProseLink? Link(Inline inline) => inline switch
    {
        LinkInline link => new ProseLink(link.Url ?? string.Empty, source.At(link.Line, link.Column)),
        AutolinkInline link => new ProseLink(AddressOf(link), source.At(link.Line, link.Column)),
        _ => null,
    };

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
