using Lkjip.Publish.Core;
using Markdig;

namespace Lkjip.Publish.Content;

/// <summary>What inline parsers need to know of the file that they are in.</summary>
internal sealed class ProseContext(SourceText source, FindingBag findings) : MarkdownParserContext
{
    /// <summary>Takes the context apart.</summary>
    public void Deconstruct(out SourceText text, out FindingBag bag) => (text, bag) = (source, findings);
}
