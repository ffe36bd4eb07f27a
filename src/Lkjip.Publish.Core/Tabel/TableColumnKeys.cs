namespace Lkjip.Publish.Core;

/// <summary>Keys of columns that mean something by their form.</summary>
internal static class TableColumnKeys
{
    /// <summary>True for a column that holds nothing but what the document printed, such as <c>tercetak-1</c>.</summary>
    public static bool IsPrintedOnly(string key) => key.StartsWith("tercetak-", StringComparison.Ordinal);
}
