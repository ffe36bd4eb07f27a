namespace Lkjip.Publish.Core;

/// <summary>A column of a table shape: its heading and how a row's cell is made.</summary>
/// <param name="Info">Key, heading and kind.</param>
/// <param name="Cell">The cell of an item.</param>
/// <typeparam name="T">What the rows are about.</typeparam>
internal sealed record TableColumn<T>(ComputedColumn Info, Func<T, ComputedCell> Cell)
{
    /// <summary>How the cell of an item was computed; null where it was written. Null for a column of inputs.</summary>
    public Func<T, Provenance?>? From { get; init; }

    /// <summary>Makes a column.</summary>
    public static TableColumn<T> Of(
        string key, string judul, ColumnKind kind, Func<T, ComputedCell> cell, string? grup = null, int? desimal = null, string? rumus = null) =>
        new(new ComputedColumn(key, judul, kind) { Grup = grup, Desimal = desimal, Rumus = rumus }, cell);
}
