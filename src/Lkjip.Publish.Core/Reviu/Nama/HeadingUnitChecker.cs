using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds columns of rupiah whose heading, or that of their group, says percent.</summary>
internal static partial class HeadingUnitChecker
{
    /// <summary>Checks all tables.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (ComputedTable table in context.Tables.Values)
        {
            foreach (ComputedColumn column in table.Columns.Where(c => c.Kind is ColumnKind.Rupiah))
            {
                string heading = column.Grup is null ? column.Judul : $"{column.Grup}, {column.Judul}";
                if (Percent().IsMatch(heading))
                {
                    findings.Add(NameFindings.HeadingUnit(table.Block.Id.At, table.Block.Id, context.Outline.FillIn(table.Block.Judul), heading));
                }
            }
        }
    }

    [GeneratedRegex(@"\(\s?%\s?\)|^\s*%\s*$|\b[Pp]ersen\b")]
    private static partial Regex Percent();
}
