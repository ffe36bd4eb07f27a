using Markdig;

namespace Lkjip.Publish.Content;

/// <summary>Which Markdown editors may write: CommonMark without raw HTML, with pipe tables, lettered lists, footnotes and attributes.</summary>
internal static class ProsePipeline
{
    /// <summary>The pipeline; safe for parallel use.</summary>
    public static MarkdownPipeline Instance { get; } = Build();

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .DisableHtml()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseListExtras()
            .UseGenericAttributes();
        builder.InlineParsers.Insert(0, new ValueInlineParser());
        return builder.Build();
    }
}
