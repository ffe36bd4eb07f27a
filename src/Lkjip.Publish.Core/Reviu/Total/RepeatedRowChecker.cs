namespace Lkjip.Publish.Core;

/// <summary>Finds rows of typed tables that stand there twice under one name, with two amounts of money: one activity told twice with two budgets.</summary>
internal static class RepeatedRowChecker
{
    /// <summary>Shorter labels repeat by nature.</summary>
    private const int Enough = 3;

    /// <summary>Smaller numbers are no money.</summary>
    private const decimal Money = 100_000m;

    /// <summary>Checks all typed tables.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (WrittenTable table in WrittenTables.Of(context))
        {
            Dictionary<string, WrittenRow> group = [];
            foreach (WrittenRow row in table.Rows)
            {
                if (row.IsGroup)
                {
                    group.Clear();
                }
                else if (!row.IsComputed && Words.Of(row.Label) is { Lower.Count: >= Enough } label && !group.TryAdd(string.Join(' ', label.Lower), row))
                {
                    findings.AddRange(Compare(table, group[string.Join(' ', label.Lower)], row));
                }
            }
        }
    }

    /// <summary>The first amount of money that differs.</summary>
    private static IEnumerable<Finding> Compare(WrittenTable table, WrittenRow first, WrittenRow second) =>
        (from column in Enumerable.Range(0, table.Columns.Count)
         let one = first.Cells.ElementAtOrDefault(column)
         let other = second.Cells.ElementAtOrDefault(column)
         where one?.Value >= Money && other?.Value >= Money && one.Value != other.Value
         select TotalFindings.RowTwice(other, table.Where(second, table.Columns[column]), FormatAngka.Angka(other.Value), FormatAngka.Angka(one.Value))).Take(1);
}
