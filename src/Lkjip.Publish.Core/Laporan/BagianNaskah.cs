namespace Lkjip.Publish.Core;

/// <summary>A part of a text.</summary>
public abstract record BagianNaskah
{
    /// <summary>Answers by the kind of part.</summary>
    public abstract TResult Accept<TResult>(INaskahVisitor<TResult> visitor);
}
