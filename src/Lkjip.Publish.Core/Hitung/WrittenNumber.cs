using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>A number as documents write it, with the signs and words that may stand around it.</summary>
/// <param name="Value">Its scale is the number of written decimals.</param>
/// <param name="Notation">How its digits are grouped.</param>
public readonly partial record struct WrittenNumber(decimal Value, NumberNotation Notation)
{
    /// <summary>The numbers that a text may mean.</summary>
    /// <param name="text">Such as <c>Rp1.000.000,00</c>, <c>Rp 1.000.000,-</c>, <c>50 %</c>, <c>20 dokumen</c> or <c>6,899,605,174</c>.</param>
    /// <returns>The Indonesian reading first; more than one where points or commas can be read in two ways; none for what is no number.</returns>
    public static IEnumerable<WrittenNumber> Readings(string text)
    {
        if (Whole().Match(text) is not { Success: true } match)
        {
            yield break;
        }

        string digits = match.Groups["angka"].Value;
        if (FormatAngka.TryParse(digits, out decimal indonesian))
        {
            yield return new WrittenNumber(indonesian, NumberNotation.Indonesia);
        }

        if (PointBeforeDecimals().IsMatch(digits))
        {
            yield return new WrittenNumber(Invariant(digits), NumberNotation.TitikDesimal);
        }

        if (CommasBetweenThousands().IsMatch(digits))
        {
            yield return new WrittenNumber(Invariant(digits.Replace(",", string.Empty, StringComparison.Ordinal)), NumberNotation.KomaRibuan);
        }
    }

    private static decimal Invariant(string digits) => decimal.Parse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?:Rp\.?\s*)?(?<angka>-?\d(?:[\d.,]*\d)?)(?:,[-–—]+)?(?:\s*%|\s+\p{L}[\p{L} /()]*)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^-?\d{1,15}\.\d{1,10}$")]
    private static partial Regex PointBeforeDecimals();

    [GeneratedRegex(@"^-?\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,10})?$")]
    private static partial Regex CommasBetweenThousands();
}
