namespace Lkjip.Publish.Core.Tests;

public sealed class TableGridTests
{
    [Fact]
    public void Cells_stand_beside_those_that_reach_down_from_above()
    {
        TableView table = Table([Cell("a", rows: 2), Cell("b"), Cell("c", rows: 3)], [Cell("d")], [Cell("e"), Cell("f")]);

        Places(table).ShouldBe(["0a 1b 2c", "0(a) 1d 2(c)", "0e 1f 2(c)"]);
    }

    [Fact]
    public void A_cell_over_several_columns_and_rows_covers_all_of_them()
    {
        TableView table = Table([Cell("a", columns: 2, rows: 2), Cell("b")], [Cell("c")], [Cell("d"), Cell("e"), Cell("f")]);

        Places(table).ShouldBe(["0a 1(a) 2b", "0(a) 1(a) 2c", "0d 1e 2f"]);
    }

    private static IEnumerable<string> Places(TableView table) => TableGrid.Body(table).Select(row => string.Join(' ', row.Select(place =>
        place.Column + (place.IsStart ? place.Cell.Lines[0] : $"({place.Cell.Lines[0]})"))));

    private static TableView Table(params CellView[][] rows) => new()
    {
        Id = "t",
        Caption = "T",
        Columns = [],
        Head = [],
        Rows = [.. rows.Select(row => new RowView(RowStyle.Data, 0, row))],
    };

    private static CellView Cell(string text, int columns = 1, int rows = 1) => new() { Lines = [text], Kind = ColumnKind.Teks, ColSpan = columns, RowSpan = rows };
}
