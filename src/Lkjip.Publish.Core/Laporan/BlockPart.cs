namespace Lkjip.Publish.Core;

/// <summary>A data block.</summary>
public sealed record BlockPart(DataBlock Block) : BagianNaskah
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(INaskahVisitor<TResult> visitor) => Block.Accept(visitor);
}
