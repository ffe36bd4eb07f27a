using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Reads the number out of a printed figure: "Rp 2.856.000", "97,02%".</summary>
internal static partial class PrintedNumber
{
    /// <summary>The number with its printed decimals; null for words, and where there are several.</summary>
    public static decimal? Of(string? printed) =>
        printed is not null && Numbers().Matches(printed) is [{ } only] && !Letters().IsMatch(printed.Replace("Rp", string.Empty, StringComparison.Ordinal))
        && decimal.TryParse(only.Value.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;

    [GeneratedRegex(@"-?\d+(?:\.\d{3})*(?:,\d+)?")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^\s*\p{L}")]
    private static partial Regex Letters();
}
