namespace Lkjip.Publish.Core;

/// <summary>A row.</summary>
/// <param name="Key">Unique within the table; printed figures and prose name it.</param>
/// <param name="Nama">What it is about, plain text.</param>
/// <param name="Style">What kind of row.</param>
/// <param name="Level">Depth in a tree, from 0.</param>
/// <param name="CellOf">The cell of a column; null where the row has none, or where a row span from above covers it.</param>
public sealed record ComputedRow(string Key, string Nama, RowStyle Style, int Level, Func<string, ComputedCell?> CellOf)
{
    /// <summary>How the cell of a column was computed; null where it was written.</summary>
    public Func<string, Provenance?> ProvenanceOf { get; init; } = _ => null;
}
