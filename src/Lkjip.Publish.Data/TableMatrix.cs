using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>The cells of a table at their places: a cell that covers several rows stands in each of them.</summary>
internal sealed class TableMatrix
{
    private TableMatrix(TableView table, IReadOnlyList<MatrixRow> rows)
    {
        Table = table;
        Rows = rows;
    }

    /// <summary>The table.</summary>
    public TableView Table { get; }

    /// <summary>Its rows, each with as many slots as the table has columns.</summary>
    public IReadOnlyList<MatrixRow> Rows { get; }

    /// <summary>Places the cells of a table.</summary>
    /// <remarks>A heading over the rows below stands in the column whose cells name the rows, though pages draw it over all columns: there it is text in a column of text.</remarks>
    public static TableMatrix Of(TableView table)
    {
        int width = table.Fields.Count;
        int nameColumn = NameColumn(table);
        (CellView? Cell, int Left)[] covered = new (CellView?, int)[width];
        List<MatrixRow> rows = [];
        foreach (RowView row in table.Rows)
        {
            Slot[] slots = new Slot[width];
            int column = 0;
            foreach (CellView cell in row.Cells)
            {
                while (column < width && covered[column].Left > 0)
                {
                    column++;
                }

                slots[row.Style is RowStyle.Group ? nameColumn : column] = new Slot(cell, IsStart: true);
                covered[column] = (cell, cell.RowSpan);
                column += cell.ColSpan;
            }

            for (int i = 0; i < width; i++)
            {
                if (covered[i].Left > 0 && slots[i].Cell is null && row.Style is not RowStyle.Group)
                {
                    slots[i] = new Slot(covered[i].Cell, IsStart: false);
                }

                covered[i].Left--;
            }

            rows.Add(new MatrixRow(row, slots));
        }

        return new TableMatrix(table, rows);
    }

    /// <summary>The column whose cells name the rows, else the first of texts, else the first.</summary>
    public static int NameColumn(TableView table)
    {
        // The first row with a cell in each column tells where the names stand.
        RowView? whole = table.Rows.FirstOrDefault(row => row.Cells.Count == table.Fields.Count);
        int named = whole?.Cells.Index().FirstOrDefault(cell => cell.Item.IsRowHeader, (-1, null!)).Index ?? -1;
        return named >= 0 ? named : Math.Max(0, table.Fields.Index().FirstOrDefault(field => field.Item.Kind is ColumnKind.Teks, (0, null!)).Index);
    }

    /// <summary>A row with its slots.</summary>
    internal sealed record MatrixRow(RowView Row, IReadOnlyList<Slot> Slots);

    /// <summary>What stands at a place.</summary>
    /// <param name="Cell">The cell; null for none.</param>
    /// <param name="IsStart">False where the cell started in a row above.</param>
    internal readonly record struct Slot(CellView? Cell, bool IsStart);
}
