using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Dates in Indonesian, independent of the machine's locale.</summary>
public static class FormatTanggal
{
    private static readonly string[] Months =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    /// <summary>A date in words: "23 Januari 2025".</summary>
    public static string Panjang(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year:0000}");

    /// <summary>Reads "23 Januari 2025": a date with its day.</summary>
    /// <param name="text">Words as <see cref="Parse"/> takes them.</param>
    /// <returns>Null where the text is no such date, or names no day.</returns>
    public static DateOnly? ParseDay(string? text) =>
        text?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 3 ? Parse(text) : null;

    /// <summary>Reads "23 Januari 2025" or "Januari 2025" (then the first of the month).</summary>
    /// <param name="text">Words as reports write them; "Nopember" is understood.</param>
    /// <returns>Null where the text is no such date.</returns>
    public static DateOnly? Parse(string? text)
    {
        string[] words = (text ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 3
            || !int.TryParse(words[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1 or > 9999)
        {
            return null;
        }

        string name = words[^2].Equals("Nopember", StringComparison.OrdinalIgnoreCase) ? "November" : words[^2];
        int month = Array.FindIndex(Months, m => m.Equals(name, StringComparison.OrdinalIgnoreCase)) + 1;
        int day = 1;
        bool valid = month > 0 && (words.Length == 2 || int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out day))
            && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return valid ? new DateOnly(year, month, day) : null;
    }
}
