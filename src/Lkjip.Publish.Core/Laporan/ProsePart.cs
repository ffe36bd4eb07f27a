namespace Lkjip.Publish.Core;

/// <summary>Prose between headings and data blocks.</summary>
public sealed record ProsePart(IProse Prose) : BagianNaskah
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(INaskahVisitor<TResult> visitor) => visitor.Visit(this);
}
