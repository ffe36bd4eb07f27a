namespace Lkjip.Publish.Core;

/// <summary>A heading of a text.</summary>
/// <param name="Level">2 for a section, 3 for a subsection …; 1 is the chapter itself.</param>
/// <param name="Prose">Its wording.</param>
/// <param name="Id">The id that the editor gave; null makes one from the wording.</param>
/// <param name="Bernomor">False for headings marked <c>{.tanpa-nomor}</c>.</param>
/// <param name="At">Where it stands.</param>
public sealed record HeadingPart(int Level, IProse Prose, string? Id, bool Bernomor, SourcePosition At) : BagianNaskah
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(INaskahVisitor<TResult> visitor) => visitor.Visit(this);
}
