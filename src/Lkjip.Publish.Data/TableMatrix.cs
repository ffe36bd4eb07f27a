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
        int nameColumn = NameColumn(table);
        List<MatrixRow> rows = [];
        foreach ((RowView row, IReadOnlyList<GridPlace<CellView>> places) in table.Rows.Zip(TableGrid.Body(table)))
        {
            Slot[] slots = new Slot[table.Fields.Count];
            foreach (GridPlace<CellView> place in places.Where(place => row.Style is not RowStyle.Group || place.IsStart))
            {
                slots[row.Style is RowStyle.Group ? nameColumn : place.Column] = new Slot(place.Cell, place.IsStart);
            }

            rows.Add(new MatrixRow(row, slots));
        }

        return new TableMatrix(table, rows);
    }

    /// <summary>The column whose cells name the rows, else the first of texts, else the first.</summary>
    public static int NameColumn(TableView table) =>
        table.NameColumn ?? Math.Max(0, table.Fields.Index().FirstOrDefault(field => field.Item.Kind is ColumnKind.Teks, (0, null!)).Index);

    /// <summary>A row with its slots.</summary>
    internal sealed record MatrixRow(RowView Row, IReadOnlyList<Slot> Slots);

    /// <summary>What stands at a place.</summary>
    /// <param name="Cell">The cell; null for none.</param>
    /// <param name="IsStart">False where the cell started in a row above.</param>
    internal readonly record struct Slot(CellView? Cell, bool IsStart);
}
