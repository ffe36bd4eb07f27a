using System.Globalization;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota.Parts;

/// <summary>Where the cells of a table lie, spans included.</summary>
internal static class TableGrid
{
    /// <summary>A cell with its column, from 0.</summary>
    internal readonly record struct Placed<T>(int Column, T Cell);

    /// <summary>Finds the column of every cell.</summary>
    /// <param name="rows">The rows; cells covered by a span above are left out of them.</param>
    /// <param name="spans">Columns and rows covered by a cell.</param>
    public static IReadOnlyList<IReadOnlyList<Placed<T>>> Place<T>(
        IEnumerable<IReadOnlyList<T>> rows, Func<T, (int Columns, int Rows)> spans)
    {
        List<IReadOnlyList<Placed<T>>> result = [];
        Dictionary<int, int> covered = [];
        foreach (IReadOnlyList<T> row in rows)
        {
            Dictionary<int, int> below = covered.Where(c => c.Value > 1).ToDictionary(c => c.Key, c => c.Value - 1);
            List<Placed<T>> placed = [];
            int column = 0;
            foreach (T cell in row)
            {
                while (covered.ContainsKey(column))
                {
                    column++;
                }

                placed.Add(new Placed<T>(column, cell));
                (int columns, int rowSpan) = spans(cell);
                for (int end = column + columns; column < end; column++)
                {
                    if (rowSpan > 1)
                    {
                        below[column] = rowSpan - 1;
                    }
                }
            }

            result.Add(placed);
            covered = below;
        }

        return result;
    }

    /// <summary>The column whose cells name their rows; -1 where there is none.</summary>
    public static int RowHeaderColumn(TableView table) =>
        Place(table.Rows.Select(row => row.Cells), cell => (cell.ColSpan, cell.RowSpan))
            .SelectMany(row => row)
            .Where(placed => placed.Cell is { IsRowHeader: true, ColSpan: 1 })
            .Select(placed => placed.Column)
            .FirstOrDefault(-1);

    /// <summary>A span as an attribute's value; null, no attribute, for one.</summary>
    public static string? Span(int span) => span > 1 ? span.ToString(CultureInfo.InvariantCulture) : null;
}
