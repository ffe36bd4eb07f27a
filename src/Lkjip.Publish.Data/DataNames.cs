using System.Text.Json;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>Names by which data files call kinds of rows and columns.</summary>
internal static class DataNames
{
    /// <summary>A kind of row.</summary>
    public static string Of(RowStyle style) => style switch
    {
        RowStyle.Group => "judul",
        RowStyle.Subtotal => "subjumlah",
        RowStyle.Total => "jumlah",
        _ => "data",
    };

    /// <summary>A kind of column, as data files of reports write it.</summary>
    public static string Of(ColumnKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
