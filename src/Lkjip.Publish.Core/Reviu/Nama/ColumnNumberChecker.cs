using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Checks rows of column numbers: one for each column, running on from the first.</summary>
internal static partial class ColumnNumberChecker
{
    /// <summary>Checks all tables that have such a row.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (ComputedTable table in context.Tables.Values.Where(t => t.Block.NomorKolom.Count > 0))
        {
            TabelBlock block = table.Block;
            string caption = context.Outline.FillIn(block.Judul);
            if (block.NomorKolom.Count != table.Columns.Count)
            {
                findings.Add(NameFindings.ColumnNumbers(block.NomorKolom[0].At, block.Id, caption, block.NomorKolom.Count, table.Columns.Count));
            }
            else if (Expected(block.NomorKolom).Zip(block.NomorKolom).Index().FirstOrDefault(n => n.Item.First is { } right && right != Bare(n.Item.Second)) is (var column, ({ } expected, { } written)))
            {
                findings.Add(NameFindings.ColumnNumber(written.At, block.Id, caption, string.Join(' ', block.NomorKolom.Select(n => n.Value)), column + 1, written, expected));
            }
        }
    }

    /// <summary>What should stand in each place: numbers or letters from the first on; null where the first is neither.</summary>
    private static IEnumerable<string?> Expected(IReadOnlyList<Sourced<string>> numbers)
    {
        string first = Bare(numbers[0]);
        return Enumerable.Range(0, numbers.Count).Select(i =>
            int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int start) ? (start + i).ToString(CultureInfo.InvariantCulture)
            : first.Length == 1 && char.IsAsciiLetter(first[0]) ? ((char)(first[0] + i)).ToString()
            : null);
    }

    /// <summary>The number itself: "5" of "(5)" and of "5 = 4 - 3".</summary>
    private static string Bare(string written) => Number().Match(written) is { Success: true } match ? match.Groups["nomor"].Value : written.Trim();

    [GeneratedRegex(@"^\s*\(?\s*(?<nomor>\d{1,2}|[A-Za-z])\s*\)?\s*(?:[=(:].*)?$")]
    private static partial Regex Number();
}
