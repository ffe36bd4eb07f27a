namespace Lkjip.Publish.Core;

/// <summary>A place where a text names a thing.</summary>
/// <param name="Start">Where the name begins.</param>
/// <param name="Length">Its letters.</param>
/// <param name="Subject">What it names; null where it may be one of several, or a name that bears no figures.</param>
/// <param name="Value">The inline value that stands here; null for a name.</param>
internal sealed record Mention(int Start, int Length, Subject? Subject, ValueExpression? Value = null)
{
    /// <summary>The index after it.</summary>
    public int End => Start + Length;
}
