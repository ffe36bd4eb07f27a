namespace Lkjip.Publish.Core;

/// <summary>A row before its cells are asked for.</summary>
/// <param name="Key">Unique within the table.</param>
/// <param name="Nama">What it is about, plain text.</param>
/// <param name="Style">What kind of row.</param>
/// <param name="Level">Depth in a tree, from 0.</param>
/// <param name="CellOf">The cell of a column.</param>
/// <typeparam name="T">What the rows are about.</typeparam>
internal sealed record TableRow<T>(string Key, string Nama, RowStyle Style, int Level, Func<TableShape<T>, string, ComputedCell?> CellOf)
{
    /// <summary>How the cell of a column was computed; null where it was written.</summary>
    public Func<TableShape<T>, string, Provenance?> ProvenanceOf { get; init; } = (_, _) => null;

    /// <summary>A row about an item.</summary>
    public static TableRow<T> About(string key, string nama, T item, RowStyle style = RowStyle.Data, int level = 0) =>
        new(key, nama, style, level, (shape, column) => shape.Find(column)?.Cell(item))
        {
            ProvenanceOf = (shape, column) => shape.Find(column)?.From?.Invoke(item),
        };

    /// <summary>A row that only names the rows below it.</summary>
    public static TableRow<T> Group(string key, string nama) =>
        new(key, nama, RowStyle.Group, 0, (_, _) => null);
}
