namespace Lkjip.Publish.Core;

/// <summary>Places the cells of a table: which of them covers which row and column. Pages, CSV, JSON and the workbook ask here.</summary>
public static class TableGrid
{
    /// <summary>Places the body of a table.</summary>
    public static IReadOnlyList<IReadOnlyList<GridPlace<CellView>>> Body(TableView table) =>
        Of(table.Rows.Select(row => row.Cells), cell => (cell.ColSpan, cell.RowSpan));

    /// <summary>Places the header of a table.</summary>
    public static IReadOnlyList<IReadOnlyList<GridPlace<HeaderCellView>>> Head(TableView table) =>
        Of(table.Head, cell => (cell.ColSpan, cell.RowSpan));

    /// <summary>Places cells.</summary>
    /// <param name="rows">The rows; cells covered by a span above are left out of them.</param>
    /// <param name="spans">Columns and rows covered by a cell.</param>
    /// <returns>The covered places of each row, from left to right.</returns>
    private static List<IReadOnlyList<GridPlace<T>>> Of<T>(IEnumerable<IReadOnlyList<T>> rows, Func<T, (int Columns, int Rows)> spans)
    {
        List<IReadOnlyList<GridPlace<T>>> result = [];
        Dictionary<int, (T Cell, int Rows)> above = [];
        foreach (IReadOnlyList<T> row in rows)
        {
            List<GridPlace<T>> places = [.. above.Select(covered => new GridPlace<T>(covered.Key, covered.Value.Cell, IsStart: false))];
            Dictionary<int, (T Cell, int Rows)> below = above.Where(covered => covered.Value.Rows > 1).ToDictionary(covered => covered.Key, covered => (covered.Value.Cell, covered.Value.Rows - 1));
            int column = 0;
            foreach (T cell in row)
            {
                while (above.ContainsKey(column))
                {
                    column++;
                }

                (int columns, int down) = spans(cell);
                for (int first = column, end = column + columns; column < end; column++)
                {
                    places.Add(new GridPlace<T>(column, cell, IsStart: column == first));
                    if (down > 1)
                    {
                        below[column] = (cell, down - 1);
                    }
                }
            }

            result.Add([.. places.OrderBy(place => place.Column)]);
            above = below;
        }

        return result;
    }
}
