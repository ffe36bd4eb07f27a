namespace Lkjip.Publish.Core;

/// <summary>How the figures of a table were computed, column by column.</summary>
/// <param name="Address">Address of the page that shows it cell by cell.</param>
/// <param name="Columns">The columns that hold computed cells.</param>
public sealed record TableProvenanceView(string Address, IReadOnlyList<ColumnProvenanceView> Columns);

/// <summary>How a column was computed.</summary>
/// <param name="Heading">Its heading, with that of its group.</param>
/// <param name="Rumus">The formula in words.</param>
/// <param name="Rounding">How its cells are rounded; null for texts.</param>
public sealed record ColumnProvenanceView(string Heading, string Rumus, string? Rounding);

/// <summary>The computed cells of a row.</summary>
public sealed record RowProvenanceView(string Nama, IReadOnlyList<CellProvenanceView> Cells);

/// <summary>How one cell was computed.</summary>
/// <param name="Id">Unique within the page.</param>
/// <param name="Heading">Heading of its column.</param>
/// <param name="Shown">The computed value as tables show it.</param>
/// <param name="Result">What the formula gives, before rounding; null for texts, and where it says nothing new.</param>
/// <param name="IsRounded">True where that is shown rounded.</param>
/// <param name="Tercetak">What the document printed; null where it shows the computed value.</param>
/// <param name="Rumus">The formula in words; null where that of the column says it.</param>
/// <param name="Steps">The formula with its numbers.</param>
/// <param name="Inputs">What the numbers are and where they come from.</param>
public sealed record CellProvenanceView(
    string Id, string Heading, string Shown, string? Result, bool IsRounded, string? Tercetak, string? Rumus, string Steps, IReadOnlyList<InputProvenanceView> Inputs);

/// <summary>A value from which a cell was computed.</summary>
/// <param name="Nama">What it is.</param>
/// <param name="Text">The value.</param>
/// <param name="Place">File and line where it was written; null for one that was computed.</param>
/// <param name="CellId">Id of the cell on the same page that says how it was computed; null for none.</param>
/// <param name="Inputs">What it was computed from, where no cell of the page says it.</param>
public sealed record InputProvenanceView(string Nama, string Text, string? Place, string? CellId, IReadOnlyList<InputProvenanceView> Inputs);
