using Markdig;
using Markdig.Parsers;

namespace Lkjip.Publish.Content;

/// <summary>Which Markdown editors may write: CommonMark without raw HTML, with pipe tables, lettered lists, and marks of headings.</summary>
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
            .UseListExtras();
        builder.BlockParsers.Find<HeadingBlockParser>()!.TryParseAttributes = HeadingMarks.TryParse;
        builder.InlineParsers.Insert(0, new ValueInlineParser());
        builder.InlineParsers.Insert(0, new WriteMarkParser());
        builder.InlineParsers.Insert(0, new FootnoteMarkParser());
        return builder.Build();
    }
}
