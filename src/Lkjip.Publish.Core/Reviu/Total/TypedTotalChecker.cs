using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Recomputes totals and means that were typed into tables instead of being computed.</summary>
internal static partial class TypedTotalChecker
{
    /// <summary>As many addends are written out in a message.</summary>
    private const int Shown = 6;

    /// <summary>Checks all typed tables of a report.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (WrittenTable table in WrittenTables.Of(context))
        {
            for (int column = 0; column < table.Columns.Count; column++)
            {
                CheckColumn(table, column, findings);
            }
        }
    }

    /// <summary>The sum and the mean of each column of a typed table: what its closing rows may rightly hold.</summary>
    public static IEnumerable<decimal> Totals(WrittenTable table) =>
        from column in Enumerable.Range(0, table.Columns.Count)
        let values = table.Rows.Where(row => !row.IsComputed && !TotalName().IsMatch(row.Label) && !MeanName().IsMatch(row.Label)).Select(row => row.Cells.ElementAtOrDefault(column)?.Value).OfType<decimal>().ToArray()
        where values.Length > 1
        from total in new[] { values.Sum(), values.Average() }
        select total;

    private static void CheckColumn(WrittenTable table, int column, FindingBag findings)
    {
        List<Addend> all = [], group = [], totals = [];
        foreach (WrittenRow row in table.Rows)
        {
            NumberCell? cell = row.Cells.ElementAtOrDefault(column);
            bool isTotal = TotalName().IsMatch(row.Label) || (row == table.Rows[^1] && cell is not null && CalledTotal().IsMatch(row.Label) && IsNear(cell.Value, all.Sum(a => a.Value)));
            if (isTotal || MeanName().IsMatch(row.Label))
            {
                if (cell is not null && !row.IsComputed)
                {
                    Finding? finding = isTotal ? Total(table, row, column, cell, [group, all, totals]) : Mean(table, row, column, cell, [group, all]);
                    findings.AddRange(finding is null ? [] : [finding]);
                }

                totals.AddRange(isTotal && cell is not null ? [new(row.Label, cell.Value)] : []);
                group = isTotal ? [] : group;
            }
            else if (row.IsGroup)
            {
                group = [];
            }
            else if (cell is not null && !row.IsComputed)
            {
                all.Add(new(row.Label, cell.Value));
                group.Add(new(row.Label, cell.Value));
            }
        }
    }

    /// <summary>Within a tenth.</summary>
    private static bool IsNear(decimal value, decimal sum) => Math.Abs(value - sum) * 10 <= Math.Abs(sum);

    private static Finding? Total(WrittenTable table, WrittenRow row, int column, NumberCell cell, List<Addend>[] parts)
    {
        List<Addend>[] named = [.. parts.Where(p => p.Count > 1)];
        decimal[][] known = [.. named.Select(Values)];
        WrittenColumn heading = table.Columns[column];
        if (known.Length == 0 || heading.IsShare || NotSummed().IsMatch(heading.Judul) || known.Any(p => p.Sum() == cell.Value || Persentase.Round(p.Average(), (int)cell.Value.Scale) == cell.Value))
        {
            return null;
        }

        decimal sum = known[0].Sum();
        string way = known[0].Length <= Shown ? string.Join(" + ", known[0].Select(v => FormatAngka.Angka(v))) : $"{known[0].Length} baris";
        return TotalFindings.TypedTotal(cell.At, cell.Tempat, table.Where(row, heading), FormatAngka.Angka(cell.Value), FormatAngka.Angka(sum), way, Addend.Explain(cell.Value, sum, named[0]));
    }

    private static decimal[] Values(List<Addend> addends) => [.. addends.Select(a => a.Value)];

    private static Finding? Mean(WrittenTable table, WrittenRow row, int column, NumberCell cell, List<Addend>[] parts)
    {
        decimal[][] known = [.. parts.Where(p => p.Count > 1).Select(Values)];
        bool isSum = known.Any(p => p.Sum() == cell.Value && p.Sum() != 0);
        if (known.Length == 0 || known.Any(p => IsMean(p.Average(), cell.Value)) || (table.Columns[column].IsShare && !isSum))
        {
            return null;
        }

        string mean = FormatAngka.Angka(known[0].Average(), Math.Max(2, (int)cell.Value.Scale));
        return TotalFindings.NoMean(cell.At, cell.Tempat, table.Where(row, table.Columns[column]), FormatAngka.Angka(cell.Value), mean, isSum);
    }

    /// <summary>Whether a written number is a mean, rounded or cut off.</summary>
    private static bool IsMean(decimal mean, decimal written)
    {
        decimal unit = 1m;
        for (int i = 0; i < written.Scale; i++)
        {
            unit /= 10;
        }

        return Math.Abs(mean - written) < unit;
    }

    [GeneratedRegex(@"^\W*(?:sub\s?)?(?:jumlah|total|jml)\.?(?:\s+(?:total|jumlah|seluruh(?:nya)?|keseluruhan|semua(?:nya)?|akhir|\(.*\)))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex TotalName();

    /// <summary>The last row, which is a total where it is about as much as the rows above.</summary>
    [GeneratedRegex(@"^\W*(?:total\s+\p{L}|jumlah\s+(?:luas|pagu|anggaran|belanja|realisasi)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex CalledTotal();

    [GeneratedRegex(@"^\W*(?:jumlah\s+)?rata\s?-?\s?rata\b", RegexOptions.IgnoreCase)]
    private static partial Regex MeanName();

    /// <summary>Headings of columns whose numbers are no quantities.</summary>
    [GeneratedRegex(@"%|persen|rata|tahun|indeks|skor|nilai|kepadatan|rasio|laju|capaian|harga|\bno\b|kode", RegexOptions.IgnoreCase)]
    private static partial Regex NotSummed();
}
