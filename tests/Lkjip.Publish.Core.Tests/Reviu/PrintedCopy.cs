namespace Lkjip.Publish.Core.Tests;

/// <summary>What a careful office would have printed.</summary>
internal static class PrintedCopy
{
    /// <summary>A report whose document printed every cell that has something in it.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="decimals">Decimals of the printed numbers, taken in turn.</param>
    public static Laporan Of(Laporan laporan, IReadOnlyList<int> decimals)
    {
        int cell = 0;
        Dictionary<string, DataTercetak> printed = [];
        foreach (ComputedTable table in Tables(laporan))
        {
            Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>> rows = [];
            foreach (ComputedRow row in table.Rows.Where(r => r.Style is not RowStyle.Group))
            {
                rows[row.Key] = table.Columns
                    .Select(column => (column.Key, Cell: row.CellOf(column.Key)))
                    .Where(c => c.Cell is { Parts.Count: > 0 } && !c.Cell.Parts.All(p => p.IsEmpty))
                    .ToDictionary(c => c.Key, c => PrintCell(c.Cell!, decimals[cell % decimals.Count], Sample.At(++cell)));
            }

            printed[table.Block.Id] = new DataTercetak { Baris = rows };
        }

        return laporan with { Tercetak = printed };
    }

    /// <summary>The tables of a report.</summary>
    public static IEnumerable<ComputedTable> Tables(Laporan laporan)
    {
        ComputedLaporan computed = ComputedLaporan.From(laporan);
        return laporan.Bab.SelectMany(b => b.Naskah.Bagian).OfType<BlockPart>().Select(p => p.Block).OfType<TabelBlock>()
            .Select(block => TableBuilder.Build(block, computed, new FindingBag())!);
    }

    /// <summary>The printed cells that hold one number.</summary>
    public static IEnumerable<(ComputedTable Table, ComputedRow Row, ComputedColumn Column, decimal Printed)> Numbers(Laporan laporan) =>
        from table in Tables(laporan)
        from row in table.Rows
        from column in table.Columns
        where PrintedOf(laporan, table, row, column) is { Bagian: [{ Angka: not null }] }
        select (table, row, column, PrintedOf(laporan, table, row, column)!.Bagian[0].Angka!.Value);

    /// <summary>What a cell's document printed; null for nothing.</summary>
    public static NilaiTercetak? PrintedOf(Laporan laporan, ComputedTable table, ComputedRow row, ComputedColumn column) =>
        laporan.Tercetak[table.Block.Id].Baris.GetValueOrDefault(row.Key)?.GetValueOrDefault(column.Key);

    /// <summary>The same report with another number in one printed cell.</summary>
    public static Laporan With(Laporan laporan, string table, string row, string column, decimal number)
    {
        DataTercetak before = laporan.Tercetak[table];
        Dictionary<string, NilaiTercetak> cells = new(before.Baris[row]);
        cells[column] = cells[column] with { Bagian = [new BagianTercetak(number, null)] };
        Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>> rows = new(before.Baris) { [row] = cells };
        return laporan with { Tercetak = new Dictionary<string, DataTercetak>(laporan.Tercetak) { [table] = before with { Baris = rows } } };
    }

    /// <summary>Rounded half away from zero; the zeros at the end are printed too.</summary>
    public static decimal Print(decimal number, int decimals) => Math.Round(number, decimals, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, false, (byte)decimals);

    /// <summary>Whether a careful office may have printed a number: what a cell holds, or what the cell allows besides, such as an index with rounded weights.</summary>
    public static bool MayPrint(ComputedCell cell, decimal number, decimal printed) =>
        cell.Alternatives.Prepend(number).Any(right => Math.Round(right, printed.Scale, MidpointRounding.AwayFromZero) == printed);

    private static NilaiTercetak PrintCell(ComputedCell cell, int decimals, SourcePosition at) =>
        new([.. cell.Parts.Select(p => new BagianTercetak(p.Angka is { } number ? Print(number, decimals) : null, p.Angka is null ? p.Teks : null))], at);
}
