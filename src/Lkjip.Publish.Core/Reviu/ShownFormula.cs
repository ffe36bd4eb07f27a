using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>How a figure is computed, as messages tell it.</summary>
/// <param name="Words">With the names of the report: "realisasi ÷ target × 100".</param>
/// <param name="Numbers">With its numbers, of four decimals at most: "91,7 ÷ 90 × 100"; null where these are too many.</param>
public sealed partial record ShownFormula(string Words, string? Numbers)
{
    private const int MaxDecimals = 4;

    /// <summary>In words and, where there are few, with its numbers: "realisasi ÷ target × 100 = 91,7 ÷ 90 × 100".</summary>
    public string Whole => Numbers is null ? Words
        : Numbers.AsSpan().ContainsAny("=≥>:") || Words.Contains(':', StringComparison.Ordinal) ? $"{Words}: {Numbers}"
        : $"{Words} = {Numbers}";

    /// <summary>A formula that is known in words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="asal">How the figure came about; null where that is not known.</param>
    internal static ShownFormula Of(string words, Provenance? asal)
    {
        string? steps = asal is null ? null : LongNumber().Replace(asal.Steps(asal.Inputs()), number => Short(number.Value));
        return new(words, steps is null || !steps.Contains(' ', StringComparison.Ordinal) || steps.Contains(Provenance.Below, StringComparison.Ordinal) ? null : steps);
    }

    private static string Short(string number) =>
        FormatAngka.TryParse(number.TrimEnd('…'), out decimal value) ? FormatAngka.Exact(Persentase.Round(value, MaxDecimals)) : number;

    [GeneratedRegex(@"\d[\d.]*,\d{5,}…?")]
    private static partial Regex LongNumber();
}
