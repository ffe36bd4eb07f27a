using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Names the columns of a table as data.</summary>
internal static class TableFields
{
    /// <summary>One field per column; where a table shows a column twice, the second key bears a number.</summary>
    public static IReadOnlyList<TableField> Of(IEnumerable<ComputedColumn> columns)
    {
        HashSet<string> keys = [];
        return [.. columns.Select(column => new TableField(Unique(column.Key, keys), column.Judul, column.Grup, column.Kind, column.Rumus) { Decimals = column.Desimal })];
    }

    private static string Unique(string key, HashSet<string> keys)
    {
        string name = key;
        for (int use = 2; !keys.Add(name); use++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{key}-{use}");
        }

        return name;
    }
}
