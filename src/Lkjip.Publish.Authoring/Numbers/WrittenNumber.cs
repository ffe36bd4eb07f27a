using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Authoring;

/// <summary>A number as someone typed it: what it is in each notation in which it can be read.</summary>
/// <param name="Indonesian">Its value in Indonesian notation; null where it cannot be read so.</param>
/// <param name="English">Its value in English notation; null where it cannot be read so.</param>
public sealed partial record WrittenNumber(decimal? Indonesian, decimal? English)
{
    // Dividing by a one of the most decimals drops the zeros at a number's end.
    private const decimal WithoutZeros = 1.0000000000000000000000000000m;

    /// <summary>True for a number with a percent sign.</summary>
    public bool IsPercent { get; init; }

    /// <summary>True for a lone dash: nothing, which money tables write for zero.</summary>
    public bool IsDash { get; init; }

    /// <summary>True where both notations give the same number, or only one can be meant.</summary>
    public bool IsClear => Indonesian is null || English is null || Indonesian == English;

    /// <summary>The notation that it proves; null where it proves none.</summary>
    public Notation? Proves => (Indonesian, English) switch
    {
        ({ }, null) => Notation.Indonesian,
        (null, { }) => Notation.English,
        _ => null,
    };

    /// <summary>Its value where it is clear, or where the notation is known; else null.</summary>
    public decimal? In(Notation? notation) => IsClear ? Indonesian ?? English
        : notation is Notation.Indonesian ? Indonesian
        : notation is Notation.English ? English
        : null;

    /// <summary>Reads a number: <c>Rp 1.234.567,-</c>, <c>1,234,567</c>, <c>96,85%</c>, <c>(1.000)</c>, <c>-</c>.</summary>
    /// <returns>Null where the text is no number in any notation.</returns>
    public static WrittenNumber? Parse(string text)
    {
        string clean = Blanks().Replace(text, string.Empty);
        if (Dash().IsMatch(clean))
        {
            return new WrittenNumber(0, 0) { IsDash = true };
        }

        Match match = Form().Match(clean);
        if (!match.Success || (match.Groups["open"].Success != match.Groups["close"].Success))
        {
            return null;
        }

        bool isNegative = match.Groups["open"].Success || match.Groups["minus"].Success;
        string digits = match.Groups["digits"].Value;
        decimal? indonesian = Value(digits, '.', ',', isNegative);
        decimal? english = Value(digits, ',', '.', isNegative);
        return indonesian is null && english is null ? null : new WrittenNumber(indonesian, english) { IsPercent = match.Groups["percent"].Success };
    }

    private static decimal? Value(string digits, char group, char point, bool isNegative)
    {
        int at = digits.IndexOf(point, StringComparison.Ordinal);
        string whole = at < 0 ? digits : digits[..at];
        string fraction = at < 0 ? string.Empty : digits[(at + 1)..];
        string[] groups = whole.Split(group);

        // A group is three digits; the first has one to three, and does not begin with a zero.
        bool isGrouped = groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && groups[1..].All(g => g.Length == 3));
        if (!isGrouped || fraction.Any(c => !char.IsAsciiDigit(c)) || (at >= 0 && fraction.Length == 0))
        {
            return null;
        }

        string plain = string.Concat(groups) + (fraction.Length > 0 ? "." + fraction : string.Empty);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? (isNegative ? -number : number) / WithoutZeros : null;
    }

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(Rp\.?|IDR)?[-–—−]+(%|,-)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?<open>\()?(?<minus>[-–−])?(Rp\.?|IDR)?(?<minus>[-–−])?(?<digits>[0-9][0-9.,]*[0-9]|[0-9])([.,][-–—=]{1,2})?(?<percent>%)?(?<close>\))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
