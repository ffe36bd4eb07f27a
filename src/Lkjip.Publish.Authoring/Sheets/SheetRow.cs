namespace Lkjip.Publish.Authoring;

/// <summary>One row of a sheet.</summary>
/// <param name="Number">Its number as the spreadsheet program shows it; for CSV the line on which it starts.</param>
/// <param name="Cells">The cells, from column A.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The cell of a column, counted from 0.</summary>
    public SheetCell this[int column] => column < Cells.Count ? Cells[column] : SheetCell.Empty;

    /// <summary>True where nothing stands in it.</summary>
    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);
}
