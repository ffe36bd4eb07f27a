namespace Lkjip.Publish.Core;

/// <summary>Finds mistakes that a column, or a table, makes throughout: figures moved by a row, another weight, one figure in all rows, the whole instead of the rows chosen.</summary>
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

            foreach (ColumnRoot root in table.GroupBy(c => c.Place.Row).Concat(table.GroupBy(c => c.Place.Column)).Select(line => Divided([.. line.Where(c => !follows(c.Finding))], printed)).OfType<ColumnRoot>())
            {
                yield return root;
            }

            foreach (IGrouping<string, FigureFinding> column in table.GroupBy(c => c.Place.Column))
            {
                foreach (ColumnRoot root in new[] { Moved(table.Key, [.. column], printed, -1), Moved(table.Key, [.. column], printed, 1), Scaled([.. column.Where(c => !follows(c.Finding))], printed), Repeated([.. column]) }.OfType<ColumnRoot>())
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

    /// <summary>A column that prints one figure in all its rows, whatever the data.</summary>
    private static ColumnRoot? Repeated(FigureFinding[] cells) =>
        cells.Length < EnoughToTell || cells.Any(c => c.Tercetak != cells[0].Tercetak) || cells.Select(c => c.Finding.Terhitung).Distinct().Count() < EnoughToTell ? null
        : new ColumnRoot(cells, new(
            $"Kolom ini tercetak {cells[0].Finding.Tercetak} pada {cells.Length} baris yang datanya berlainan.",
            $"This column is printed as {cells[0].Finding.Tercetak} in {cells.Length} rows whose data differ."));

    /// <summary>Shares in a row or a column that all come from one divisor, though each has its own.</summary>
    private static ColumnRoot? Divided(FigureFinding[] cells, PrintedInputs printed)
    {
        Rentang?[] divisors = [.. cells.Select(c => Divisor(c, printed))];
        if (cells.Length < EnoughToTell || divisors.Any(d => d is null) || cells.Select(c => c.Tercetak).Distinct().Count() < 2)
        {
            return null;
        }

        decimal least = Math.Ceiling(divisors.Max(d => d!.Value.Bawah));
        return least > divisors.Min(d => d!.Value.Atas) ? null : new ColumnRoot(cells, new(
            $"Seluruhnya tercetak seakan-akan pembaginya {FormatAngka.Exact(least)}.",
            $"All of them are printed as if the divisor were {FormatAngka.Exact(least)}."));
    }

    /// <summary>By what a share in percent was divided, as it is printed; null for what is no share.</summary>
    private static Rentang? Divisor(FigureFinding cell, PrintedInputs printed) =>
        cell is { Tercetak: > 0 and { } share, Place: { Table: { } table, Asal: { } asal } } && asal.Inputs() is [{ Angka: { } given } part, _]
        && asal.Compute([given, 1]) == given * 100 && asal.Compute([given, 4]) == given * 25
        && (part.Cell is { } at ? printed.Printed(table, at.Row, at.Column) ?? given : given) is > 0 and { } whole
        && Rentang.Rounded(share) is { Bawah: > 0 } range
            ? new Rentang(whole * 100 / range.Atas, whole * 100 / range.Bawah)
            : null;

    private static Rentang? Factor(FigureFinding cell, PrintedInputs printed)
    {
        Rentang official = Rentang.Written(cell.Tercetak!.Value);
        return printed.Of(cell.Place).Select(p => p.Value).FirstOrDefault() is { Bawah: > 0 } given && official.Bawah > 0 ? new Rentang(official.Bawah / given.Atas, official.Atas / given.Bawah) : null;
    }
}
