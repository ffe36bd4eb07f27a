namespace Lkjip.Publish.Core;

/// <summary>What the cells of tables show officially, wherever in the document their quantities are printed.</summary>
/// <param name="choice">Knows the quantities of cells.</param>
/// <param name="figures">What was printed of them.</param>
internal sealed class OfficialCells(OfficialChoice choice, OfficialFigures figures)
{
    /// <summary>A cell as everybody shows it; null for one that shows nothing, or several values.</summary>
    public OfficialFigure? Of(ComputedTable table, ComputedRow row, ComputedColumn column)
    {
        if (row.CellOf(column.Key) is not { Parts: [var part] } cell)
        {
            return null;
        }

        ComputedColumn shown = column.In(row, cell);
        Figure computed = new(shown.Kind, part.Angka, part.Teks)
        {
            Desimal = part.Desimal ?? shown.Desimal,
            Satuan = part.Satuan,
            Rumus = row.ProvenanceOf(column.Key) is null ? null : shown.Rumus,
        };
        return figures.Of(choice.PathOf(table, row, column.Key), computed);
    }
}
