namespace Lkjip.Publish.Core;

/// <summary>An inline value in a written text.</summary>
/// <param name="Start">Where it begins there.</param>
/// <param name="Length">How many letters it has there.</param>
/// <param name="Slot">Where it stands in the text before it was written out.</param>
/// <param name="Expression">The value.</param>
internal sealed record WrittenValue(int Start, int Length, int Slot, ValueExpression Expression)
{
    /// <summary>The index after it.</summary>
    public int End => Start + Length;
}
