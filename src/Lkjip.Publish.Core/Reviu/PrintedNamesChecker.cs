namespace Lkjip.Publish.Core;

/// <summary>Checks that printed figures and remarks name tables, rows and columns that there are.</summary>
internal static class PrintedNamesChecker
{
    private static Wording Row => new("baris", "row");

    private static Wording Column => new("kolom", "column");

    /// <summary>Checks all printed figures of a report.</summary>
    /// <param name="context">The report.</param>
    /// <param name="findings">Gets a <see cref="Tingkat.Galat"/> for each name that nothing bears.</param>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        HashSet<string> blocks = [.. context.Texts.SelectMany(text => text.Blocks).OfType<TabelBlock>().Select(block => block.Id.Value)];
        foreach ((string id, DataTercetak printed) in context.Laporan.Tercetak)
        {
            if (!blocks.Contains(id))
            {
                findings.Add(InputFindings.UnknownName(new SourcePosition($"{context.Laporan.Folder}/data/tercetak/{id}.json"), new("tabel", "table"), id, blocks));
            }
            else if (context.Tables.GetValueOrDefault(id) is { } table)
            {
                Check(table, printed, findings);
            }
        }
    }

    /// <summary>Checks the printed figures of a table.</summary>
    public static void Check(ComputedTable table, DataTercetak printed, FindingBag findings)
    {
        string id = table.Block.Id;
        HashSet<string> rows = [.. table.Rows.Select(row => row.Key)];
        foreach ((string row, IReadOnlyDictionary<string, NilaiTercetak> cells) in printed.Baris)
        {
            CheckRow(row, cells.Values.FirstOrDefault()?.At ?? table.Block.At);
            foreach ((string column, NilaiTercetak cell) in cells)
            {
                CheckColumn(column, cell.At);
            }
        }

        foreach (CatatanSel remark in printed.Catatan)
        {
            CheckRow(remark.Baris, remark.Baris.At);
            CheckColumn(remark.Kolom, remark.Kolom.At);
        }

        void CheckRow(string row, SourcePosition at)
        {
            if (!rows.Contains(row))
            {
                findings.Add(InputFindings.UnknownCell(at, Row, row, id, rows));
            }
        }

        void CheckColumn(string column, SourcePosition at)
        {
            if (table.ColumnByKey(column) is null)
            {
                findings.Add(InputFindings.UnknownCell(at, Column, column, id, table.KnownColumns));
            }
        }
    }
}
