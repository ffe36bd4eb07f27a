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
