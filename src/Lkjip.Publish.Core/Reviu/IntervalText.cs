using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Compares intervals that are written as texts, such as those of a scale: "75.00 – 89.99" says the same as "75 – 90".</summary>
internal static partial class IntervalText
{
    /// <summary>The number of a printed interval that is not in Indonesian notation, else its first; null where the two do not say the same.</summary>
    /// <param name="computed">As the data give it.</param>
    /// <param name="printed">As printed; its upper bound may lie one last decimal below the computed one, which is the next interval's lower bound.</param>
    public static (string Written, WrittenNumber Number)? Agreed(string computed, string printed)
    {
        if (Interval().Match(computed) is not { Success: true } given || Interval().Match(printed) is not { Success: true } official
            || given.Groups["tanda"].Value != official.Groups["tanda"].Value)
        {
            return null;
        }

        (string Written, WrittenNumber? Number) from = Reading(given, official, "dari", upper: false);
        (string Written, WrittenNumber? Number) to = Reading(given, official, "sampai", upper: true);
        return from.Number is not { } lower || to.Number is not { } upper ? null
            : upper.Notation is not NumberNotation.Indonesia && lower.Notation is NumberNotation.Indonesia ? (to.Written, upper)
            : (from.Written, lower);
    }

    private static (string Written, WrittenNumber? Number) Reading(Match given, Match official, string bound, bool upper)
    {
        string written = official.Groups[bound].Value;
        decimal[] wanted = [.. WrittenNumber.Readings(given.Groups[bound].Value).Take(1).Select(reading => reading.Value)];
        return (written, WrittenNumber.Readings(written)
            .Where(reading => wanted.Any(value => TercetakChecker.Agrees(value, reading.Value) || (upper && TercetakChecker.Agrees(value, reading.Value + LastDecimal(reading.Value)))))
            .Select(reading => (WrittenNumber?)reading).FirstOrDefault());
    }

    private static decimal LastDecimal(decimal value) => value.Scale == 0 ? 0 : new decimal(1, 0, 0, false, value.Scale);

    [GeneratedRegex(@"^\s*(?<tanda>[<>≥≤]?)\s*(?<dari>\d[\d.,]*)\s*[-–—]\s*(?<sampai>\d[\d.,]*?)\s*%?\s*$")]
    private static partial Regex Interval();
}
