namespace Lkjip.Publish.Core;

/// <summary>A printed figure of the prose that differs from the computed one.</summary>
/// <param name="Path">Path of the value.</param>
/// <param name="Tercetak">What the document printed, formatted.</param>
/// <param name="Terhitung">What follows from the data, formatted.</param>
/// <param name="Rumus">How it is computed, in words; null for an input.</param>
/// <param name="At">Where the value stands in the text.</param>
public sealed record ProseDifference(string Path, string Tercetak, string Terhitung, string? Rumus, SourcePosition At)
{
    /// <summary>True for a name, a unit, a grade.</summary>
    public bool IsText { get; init; }

    /// <summary>True for the cell of a table.</summary>
    public bool IsOfCell => Path.StartsWith("tabel.", StringComparison.Ordinal);

    /// <summary>True for a number that is written in words.</summary>
    public bool IsTerbilang { get; init; }
}
