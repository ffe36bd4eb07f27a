using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>One line of docs/tabel-sumber.md: a table or a figure of a published document, and the block that holds it.</summary>
/// <param name="Report">Address of the report, e.g. <c>payakumbuh/dinas-sosial/2024</c>.</param>
/// <param name="Block">Id of the block.</param>
/// <param name="Rows">Body rows of the table on the site, those that the document lacks included; null for a figure.</param>
public sealed partial record SourceLine(string Report, string Block, int? Rows)
{
    /// <summary>Every line that names a block, in the order of the page.</summary>
    public static IReadOnlyList<SourceLine> All { get; } = [.. Read(File.ReadLines(Repository.PathOf("docs", "tabel-sumber.md")))];

    private static IEnumerable<SourceLine> Read(IEnumerable<string> lines)
    {
        string report = string.Empty;
        foreach (string line in lines)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                report = line[3..].Trim();
            }
            else if (line.StartsWith('|') && Cells(line) is [_, ['`', .. string block, '`'], .. string[] rest])
            {
                yield return new SourceLine(report, block, rest is [string rows, ..] ? RowsOf(rows, line) : null);
            }
        }
    }

    private static string[] Cells(string line) => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);

    // "8 (+1)": rows of the document, then how many more the site has.
    private static int RowsOf(string cell, string line)
    {
        Match match = RowsForm().Match(cell);
        match.Success.ShouldBeTrue(line);
        return match.Groups.Values.Skip(1).Where(number => number.Success).Sum(number => int.Parse(number.ValueSpan, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^(\d+)(?: \(([+-]\d+)\))?$")]
    private static partial Regex RowsForm();
}
