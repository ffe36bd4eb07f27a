namespace Lkjip.Publish.Core;

/// <summary>A stretch of a paragraph: words as written, or an inline value.</summary>
/// <param name="Text">The words without mark-up; empty for an inline value.</param>
/// <param name="At">Where it starts; the n-th letter of <paramref name="Text"/> stands n columns further.</param>
/// <param name="Value">The inline value; null for words.</param>
public readonly record struct ProseRun(string Text, SourcePosition At, ValueExpression? Value)
{
    /// <summary>The id that these words link to, as in <c>[Tabel 3.1](#capaian)</c>; null for words that are no reference.</summary>
    public string? Rujukan { get; init; }
}
