using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Indonesian notation of numbers, independent of the machine's locale: <c>1.234.567,89</c>.</summary>
public static class FormatAngka
{
    /// <summary>Blank that does not break: keeps "Rp" and its amount on one line.</summary>
    public const char Nbsp = '\u00A0';

    /// <summary>The most decimals that are shown.</summary>
    public const int MaxDecimals = 10;

    private static readonly NumberFormatInfo Indonesian = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NegativeSign = "-",
        NumberGroupSizes = [3],
    };

    /// <summary>A number with grouped thousands.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="decimals">Decimals shown, rounded half away from zero; null shows the decimals that the number has (at most <see cref="MaxDecimals"/>).</param>
    /// <returns>Such as <c>1.234,50</c>.</returns>
    public static string Angka(decimal value, int? decimals = null)
    {
        int shown = decimals ?? Math.Min((int)value.Scale, MaxDecimals);
        return Persentase.Round(value, shown).ToString("N" + shown.ToString(CultureInfo.InvariantCulture), Indonesian);
    }

    /// <summary>A number with all of its decimals, none of them a zero at the end: <c>102,9411764706…</c>, an ellipsis for what goes beyond <see cref="MaxDecimals"/>.</summary>
    /// <param name="value">Any value.</param>
    public static string Exact(decimal value)
    {
        decimal shown = Persentase.Round(value, MaxDecimals);
        int decimals = 0;
        while (Persentase.Round(shown, decimals) != shown)
        {
            decimals++;
        }

        return Angka(shown, decimals) + (shown == value ? string.Empty : "…");
    }

    /// <summary>An amount of money: <c>Rp 7.551.445.880</c>, with a blank that does not break; whole rupiah, or sen where there are any.</summary>
    /// <param name="value">Rupiah.</param>
    public static string Rupiah(decimal value) =>
        (value < 0 ? "-" : string.Empty) + "Rp" + Nbsp + AmountOnly(Math.Abs(value));

    /// <summary>An amount without "Rp", for tables: <c>7.551.445.880</c>; two decimals where there are sen.</summary>
    /// <param name="value">Rupiah.</param>
    public static string AmountOnly(decimal value) => Angka(value, value == decimal.Truncate(value) ? 0 : 2);

    /// <summary>An amount of money in few digits, for sentences: <c>Rp 7,55 miliar</c>, <c>Rp 950 juta</c>, <c>Rp 12.500</c>.</summary>
    /// <param name="value">Rupiah.</param>
    /// <param name="names">What the large units are called.</param>
    /// <returns>Rounded to two decimals of the largest of triliun, miliar and juta that it reaches, without zeros at the end.</returns>
    internal static string Ringkas(decimal value, (string Triliun, string Miliar, string Juta) names)
    {
        (decimal unit, string name) = Math.Abs(value) switch
        {
            >= 1_000_000_000_000 => (1_000_000_000_000, names.Triliun),
            >= 1_000_000_000 => (1_000_000_000, names.Miliar),
            >= 1_000_000 => (1_000_000, names.Juta),
            _ => (1m, string.Empty),
        };
        return unit == 1 ? Rupiah(value) : $"{(value < 0 ? "-" : string.Empty)}Rp{Nbsp}{Exact(Persentase.Round(Math.Abs(value) / unit, 2))}{Nbsp}{name}";
    }

    /// <summary>A percentage: <c>95,79%</c>.</summary>
    /// <param name="value">Percent: 100 = whole.</param>
    /// <param name="decimals">Decimals shown; null shows the decimals that the number has.</param>
    public static string Persen(decimal value, int? decimals = 2) => Angka(value, decimals) + "%";

    /// <summary>Reads a number in Indonesian notation.</summary>
    /// <param name="text">Such as <c>1.234.567,89</c>, <c>91,70</c> or <c>-5</c>; a sign <c>%</c>, <c>Rp</c> or <c>,-</c> is not allowed here.</param>
    /// <param name="value">The number; its scale is the number of decimals written.</param>
    /// <returns>
    /// False where the text is no such number: a point stands between groups of just three digits, the first group of one to three and not zero;
    /// a comma stands between digits. So <c>0.567</c> and <c>1234.567</c>, which have a decimal point, are none.
    /// </returns>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        ReadOnlySpan<char> digits = text.StartsWith('-') ? text[1..] : text;
        int comma = digits.IndexOf(',');
        return IsWhole(comma < 0 ? digits : digits[..comma])
            && (comma < 0 || IsDigits(digits[(comma + 1)..]))
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, Indonesian, out value);
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        int point = text.IndexOf('.');
        if (point < 0)
        {
            return IsDigits(text);
        }

        ReadOnlySpan<char> groups = text[point..];
        while (groups.Length >= 4 && groups[0] == '.' && IsDigits(groups[1..4]))
        {
            groups = groups[4..];
        }

        return groups.IsEmpty && point is >= 1 and <= 3 && text[0] != '0' && IsDigits(text[..point]);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
