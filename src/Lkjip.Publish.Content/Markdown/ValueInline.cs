using Lkjip.Publish.Core;
using Markdig.Syntax.Inlines;

namespace Lkjip.Publish.Content;

/// <summary>An inline value <c>{{ … }}</c> in the Markdown tree.</summary>
internal sealed class ValueInline(ValueExpression expression) : LeafInline
{
    /// <summary>What was written.</summary>
    public ValueExpression Expression { get; } = expression;
}
