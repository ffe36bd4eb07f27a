using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Reads the number out of a printed figure: "Rp 2.856.000", "97,02%", "7,529,955,253".</summary>
internal static partial class PrintedNumber
{
    /// <summary>The number with its printed decimals, in Indonesian notation where it can be read so; null for words, and where there are several.</summary>
    public static decimal? Of(string? printed) =>
        printed is not null && Numbers().Matches(printed) is [{ } only] && !Letters().IsMatch(printed.Replace("Rp", string.Empty, StringComparison.Ordinal))
            ? WrittenNumber.Readings(only.Value).Select(reading => (decimal?)reading.Value).FirstOrDefault()
            : null;

    [GeneratedRegex(@"-?\d(?:[.,]?\d)*")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^\s*\p{L}")]
    private static partial Regex Letters();
}
