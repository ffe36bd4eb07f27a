using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Asks about values of indicators that are hard to believe beside their targets.</summary>
internal static partial class SizeChecker
{
    /// <summary>From how many times its target on a realisasi is doubted; below ten of anything it may well be so.</summary>
    private const decimal ManyTimes = 5;

    /// <summary>Checks one indicator.</summary>
    public static void Check(MeasuredIndikator indikator, FindingBag findings)
    {
        if (indikator is not { Target.Angka: { } target and > 0, Realisasi.Angka: { } realisasi })
        {
            return;
        }

        if (realisasi == 0)
        {
            CheckNothing(indikator, target, findings);
            return;
        }

        if (indikator.Satuan == "%" && IsHundredth(realisasi, target))
        {
            findings.Add(Fraction(indikator, indikator.Realisasi.At, new($"Realisasi '{indikator.Nama}'", $"The actual figure of '{indikator.Nama}'"), realisasi, new("targetnya", "its target is"), target));
        }
        else if (indikator.Satuan == "%" && IsHundredth(target, realisasi))
        {
            findings.Add(Fraction(indikator, indikator.Target.At, new($"Target '{indikator.Nama}'", $"The target of '{indikator.Nama}'"), target, new("realisasinya", "its actual figure is"), realisasi));
        }
        else if (indikator.Satuan == "%" && IsFraction(realisasi, target) && PartName().IsMatch(indikator.Nama))
        {
            findings.Add(Fraction(indikator, indikator.Realisasi.At, new($"Realisasi '{indikator.Nama}'", $"The actual figure of '{indikator.Nama}'"), realisasi, new("targetnya", "its target is"), target));
        }
        else if ((realisasi / target >= ManyTimes && realisasi >= 10) || IsTenth(realisasi, target))
        {
            findings.Add(PlausibilityFindings.OffByDigit(
                indikator.Realisasi.At, indikator.Tempat, indikator.Nama, indikator.Shown(realisasi), FormatAngka.Angka(realisasi / target, 2), indikator.Shown(target), Digit(indikator, realisasi, target)));
        }
        else if (indikator.Satuan == "%" && realisasi > 100 && IsShare(indikator))
        {
            findings.Add(PlausibilityFindings.MoreThanAll(indikator.Realisasi.At, indikator.Tempat, indikator.Nama, indikator.Shown(realisasi)));
        }
    }

    /// <summary>Nothing reached of what should rise, unless nothing was spent on it either.</summary>
    private static void CheckNothing(MeasuredIndikator indikator, decimal target, FindingBag findings)
    {
        if (indikator.Arah is not Arah.Turun && indikator.Belanja is not 0)
        {
            findings.Add(PlausibilityFindings.NothingReached(indikator.Realisasi!.At, indikator.Tempat, indikator.Nama, indikator.Shown(0), indikator.Shown(target)));
        }
    }

    /// <summary>Both between a half and the whole: 0,85 of 0,9.</summary>
    private static bool IsFraction(decimal one, decimal other) => Math.Min(one, other) is >= 0.5m and < 1 && Math.Max(one, other) <= 1;

    private static bool IsHundredth(decimal value, decimal other) => value <= 1 && other >= 10 && IsNear(value * 100, other);

    private static bool IsTenth(decimal value, decimal other) => other >= 10 && value * 10 / other is >= 0.8m and <= 1.2m;

    private static bool IsNear(decimal value, decimal other) => value / other is >= 0.5m and <= 1.5m;

    private static Finding Fraction(MeasuredIndikator indikator, SourcePosition at, Wording what, decimal value, Wording otherWhat, decimal other) =>
        PlausibilityFindings.Fraction(
            at, indikator.Tempat, what, indikator.Shown(value),
            new($"{otherWhat.Indonesia} {indikator.Shown(other)}", $"{otherWhat.Inggris} {indikator.Shown(other)}"), indikator.Shown(Whole(value * 100)));

    /// <summary>The slip that is suspected: a digit too many or too few, or something else.</summary>
    private static Wording Digit(MeasuredIndikator indikator, decimal realisasi, decimal target)
    {
        decimal meant = realisasi > target ? realisasi / 10 : realisasi * 10;
        string shown = indikator.Shown(Whole(meant));
        return IsNear(meant, target)
            ? new($"Apakah {shown} yang dimaksud?", $"Is {shown} meant?")
            : new("Apakah target dan realisasinya sudah benar?", "Are target and actual figure right?");
    }

    private static decimal Whole(decimal value) => value == decimal.Truncate(value) ? decimal.Truncate(value) : value;

    /// <summary>Whether the indicator is a part of a whole: its formula divides by the whole, or, where it has none, its name is of such a kind.</summary>
    private static bool IsShare(MeasuredIndikator indikator) =>
        indikator.Formulasi is { } formula ? WholeBelow().IsMatch(formula) : ShareName().IsMatch(indikator.Nama);

    [GeneratedRegex(@"(?:\bdibagi\b|\bdibanding\w*|\bper\b|[/÷:]).*\b(?:seluruh(?:nya)?|keseluruhan|total|yang ada)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WholeBelow();

    [GeneratedRegex(@"^Persentase\b.*\byang\b", RegexOptions.IgnoreCase)]
    private static partial Regex ShareName();

    /// <summary>Names of parts of a whole, which are no changes of it.</summary>
    [GeneratedRegex(@"^P[er]+[eo]?sentase\b(?!\s(?:pertumbuhan|kenaikan|penurunan|peningkatan|inflasi|defisit|deviasi|selisih))", RegexOptions.IgnoreCase)]
    private static partial Regex PartName();
}
