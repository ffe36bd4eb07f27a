namespace Lkjip.Publish.Core;

/// <summary>Finds mistakes that a column, or a table, makes throughout: figures moved by a row, another weight, the whole instead of the rows chosen.</summary>
internal static class ColumnRoots
{
    /// <summary>From so many cells on a pattern is none by chance.</summary>
    private const int EnoughToTell = 3;

    /// <summary>The patterns of all tables.</summary>
    /// <param name="context">The report.</param>
    /// <param name="cells">The findings about cells, in the order of rows.</param>
    /// <param name="printed">What the document printed.</param>
    /// <param name="follows">Whether a finding is known to follow from another.</param>
    public static IEnumerable<ColumnRoot> Of(ReviuContext context, IReadOnlyList<FigureFinding> cells, PrintedInputs printed, Func<Finding, bool> follows)
    {
        foreach (IGrouping<ComputedTable, FigureFinding> table in cells.Where(c => c.Tercetak is not null).GroupBy(c => c.Place.Table!))
        {
            if (Whole(context, table.Key, [.. table]) is { } whole)
            {
                yield return whole;
            }

            foreach (IGrouping<string, FigureFinding> column in table.GroupBy(c => c.Place.Column))
            {
                foreach (ColumnRoot root in new[] { Moved(table.Key, [.. column], printed, -1), Moved(table.Key, [.. column], printed, 1), Scaled([.. column.Where(c => !follows(c.Finding))], printed) }.OfType<ColumnRoot>())
                {
                    yield return root;
                }
            }
        }
    }

    /// <summary>A table of some rows whose totals are those of all.</summary>
    private static ColumnRoot? Whole(ReviuContext context, ComputedTable table, FigureFinding[] cells)
    {
        if (table.Block.Hanya.Count + table.Block.Kecuali.Count == 0
            || TableBuilder.Build(table.Block with { Hanya = [], Kecuali = [] }, context.Computed, new FindingBag()) is not { } whole)
        {
            return null;
        }

        FigureFinding[] members =
        [
            .. cells.Where(c => whole.Rows.FirstOrDefault(r => r.Key == c.Place.Row)?.CellOf(c.Place.Column)?.Parts is [{ Angka: { } number }] && TercetakChecker.Agrees(number, c.Tercetak!.Value)),
        ];
        return members.Length < 2 ? null : new ColumnRoot(members, new(
            "Yang tercetak adalah jumlah seluruhnya, bukan jumlah baris yang ditampilkan.",
            "What is printed is the total of everything, not of the rows that are shown."));
    }

    /// <summary>A column whose figures stand beside the next or the previous row.</summary>
    private static ColumnRoot? Moved(ComputedTable table, FigureFinding[] cells, PrintedInputs printed, int by)
    {
        IReadOnlyList<ComputedRow> rows = table.Rows;
        string column = cells[0].Place.Column;
        FigureFinding[] moved = [.. cells.Where(c => Neighbour(c) is { } row && row.CellOf(column)?.Parts is [{ Angka: { } number }] && TercetakChecker.Agrees(number, c.Tercetak!.Value))];
        return moved.Length < EnoughToTell || moved.Length * 2 <= cells.Length ? null : new ColumnRoot(
            [.. cells.Where(c => moved.Contains(c) || (Neighbour(c) is { } row && printed.Printed(table, row.Key, column) == c.Tercetak))],
            new("Angka kolom ini bergeser satu baris mulai di sini: yang tercetak adalah angka baris di " + (by < 0 ? "atasnya." : "bawahnya."),
                "The figures of this column are moved by one row from here on: what is printed belongs to the row " + (by < 0 ? "above." : "below.")));

        ComputedRow? Neighbour(FigureFinding cell) => rows.ElementAtOrDefault(rows.TakeWhile(r => r.Key != cell.Place.Row).Count() + by);
    }

    /// <summary>A column that all its printed inputs give but for one factor, such as another weight.</summary>
    private static ColumnRoot? Scaled(FigureFinding[] cells, PrintedInputs printed)
    {
        Rentang?[] factors = [.. cells.Select(c => Factor(c, printed))];
        if (factors.Length < EnoughToTell || factors.Any(f => f is null))
        {
            return null;
        }

        decimal least = factors.Max(f => f!.Value.Bawah);
        decimal most = factors.Min(f => f!.Value.Atas);
        if (least > most || (least <= 1 && most >= 1))
        {
            return null;
        }

        string factor = FormatAngka.Exact(Persentase.Round((least + most) / 2, 2));
        return new ColumnRoot(cells, new(
            $"Seluruh kolom ini tercetak {factor} kali hasil perhitungannya: bobot atau pembaginya lain.",
            $"This whole column is printed as {factor} times what is computed: another weight or divisor was used."));
    }

    private static Rentang? Factor(FigureFinding cell, PrintedInputs printed)
    {
        Rentang official = Rentang.Written(cell.Tercetak!.Value);
        return printed.Of(cell.Place).Select(p => p.Value).FirstOrDefault() is { Bawah: > 0 } given && official.Bawah > 0 ? new Rentang(official.Bawah / given.Atas, official.Atas / given.Bawah) : null;
    }
}
