namespace Lkjip.Publish.Mutations;

/// <summary>A figure mistyped in one way, and what became of it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Typo">The slip.</param>
/// <param name="Told">Whether anybody could find it.</param>
/// <param name="Outcome">Whether it was found.</param>
public sealed record Mutant(WrittenFigure Figure, Typo Typo, Told Told, Outcome Outcome)
{
    /// <summary>True where the document tells the figure twice, so that the slip must be found.</summary>
    public bool Counts => Told is Told.Derived or Told.Repeated && Outcome is not Outcome.Mended;
}
