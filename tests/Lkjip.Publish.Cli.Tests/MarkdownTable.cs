using System.Text;
using AngleSharp.Dom;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>Writes a table of a page as a Markdown pipe table: what spans several rows stands in the first, group headings before their columns'.</summary>
internal static class MarkdownTable
{
    /// <summary>The table, with LF at the end of each line.</summary>
    public static string Of(IElement table)
    {
        string[][] head = Grid([.. table.QuerySelectorAll("thead tr")], repeat: true);
        string[][] body = Grid([.. table.QuerySelectorAll("tbody tr, tfoot tr")], repeat: false);
        string[] titles = [.. Enumerable.Range(0, head[0].Length).Select(column => string.Join(": ", head.Select(row => row[column]).Distinct()))];
        bool[] numbers = [.. table.QuerySelectorAll("col").Select(column => column.ClassList.Contains("k-angka"))];

        StringBuilder text = new();
        Line(text, titles);
        Line(text, numbers.Select(number => number ? "--:" : "---"));
        foreach (string[] row in body)
        {
            Line(text, row);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    /// <summary>The cells by row and column, row and column spans laid out.</summary>
    private static string[][] Grid(IElement[] rows, bool repeat)
    {
        int width = rows[0].Children.Sum(cell => Span(cell, "colspan"));
        string?[][] grid = [.. rows.Select(_ => new string?[width])];
        for (int r = 0; r < rows.Length; r++)
        {
            bool strong = rows[r].ClassList.Any(name => name is "row-total" or "row-subtotal" or "row-group");
            foreach (IElement cell in rows[r].Children)
            {
                int column = Array.IndexOf(grid[r], null);
                string text = Text(cell);
                for (int y = 0; y < Span(cell, "rowspan"); y++)
                {
                    for (int x = 0; x < Span(cell, "colspan"); x++)
                    {
                        bool first = x == 0 && y == 0;
                        grid[r + y][column + x] = repeat ? text : !first ? string.Empty : strong && text.Length > 0 ? $"**{text}**" : text;
                    }
                }
            }
        }

        return grid!;
    }

    private static int Span(IElement cell, string name) => int.TryParse(cell.GetAttribute(name), out int span) ? span : 1;

    private static string Text(IElement cell)
    {
        foreach (IElement small in cell.QuerySelectorAll("small"))
        {
            small.TextContent = $"({small.TextContent})";
        }

        IElement[] lines = [.. cell.QuerySelectorAll("li")];
        string text = lines.Length > 0 ? string.Join("; ", lines.Select(line => line.TextContent)) : cell.TextContent;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);
    }
}
