namespace Lkjip.Publish.Core;

/// <summary>Makes tables of texts: what stands behind the charts of pages that join reports.</summary>
internal static class PlainTable
{
    /// <summary>A table whose first column names its rows.</summary>
    /// <param name="id">Unique within the page.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">Headings and kinds.</param>
    /// <param name="rows">A text per column, or a single one that stands over the rows below it.</param>
    public static TableView Of(string id, string caption, IReadOnlyList<PortalColumn> columns, IEnumerable<IReadOnlyList<string>> rows) => new()
    {
        Id = id,
        Caption = caption,
        Columns = [.. columns.Select(c => c.Kind)],
        NameColumn = 0,
        Head = [[.. columns.Select(c => new HeaderCellView(c.Text, 1, 1, c.Kind, false))]],
        Rows = [.. rows.Select(row => row.Count == 1 ? Group(row[0], columns.Count) : Row(row, columns))],
    };

    private static RowView Row(IReadOnlyList<string> texts, IReadOnlyList<PortalColumn> columns) => new(
        RowStyle.Data, 0, [.. texts.Select((text, i) => new CellView { Lines = [text], Kind = columns[i].Kind, IsRowHeader = i == 0 })]);

    private static RowView Group(string text, int columns) =>
        new(RowStyle.Group, 0, [new CellView { Lines = [text], Kind = ColumnKind.Teks, IsOwn = true, IsRowHeader = true, ColSpan = columns }]);
}
