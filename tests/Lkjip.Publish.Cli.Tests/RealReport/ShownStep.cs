using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>Reads a step as the page shows it and computes it: of the program's own arithmetic nothing is used.</summary>
internal static partial class ShownStep
{
    /// <summary>What the letters of a survey's mutu mean (PermenPANRB 14/2017).</summary>
    private static readonly Dictionary<string, string> Mutu = new() { ["A"] = "Sangat Baik", ["B"] = "Baik", ["C"] = "Kurang Baik", ["D"] = "Tidak Baik" };

    /// <summary>Computes a step.</summary>
    /// <returns>What is wrong with it; null where its result and its rounded figure follow from it.</returns>
    public static string? Check(CellProvenanceView cell)
    {
        if (Classification().Match(cell.Steps) is { Success: true } classified)
        {
            return Classified(cell, classified);
        }

        if (ValueOf(cell) is not { } value)
        {
            return $"'{cell.Steps}' cannot be computed";
        }

        if (cell.Result is { } result && !value.Meets(Range.Parse(result)))
        {
            return $"'{cell.Steps}' gives {value}, not {result}";
        }

        string shown = cell.Shown == "-" ? "0" : cell.Shown.TrimEnd('%');
        return !Range.TryNumber(shown, out decimal rounded) ? $"'{cell.Shown}' is no number"
            : !value.Rounded(DecimalsOf(shown), rounded) ? $"'{cell.Steps}' gives {value}, shown as {cell.Shown}"
            : cell.IsRounded == value.Meets(new Range(rounded, rounded)) ? $"'{cell.Steps}' gives {value}, shown as {cell.Shown}, said to be {(cell.IsRounded ? "rounded" : "not rounded")}"
            : null;
    }

    private static int DecimalsOf(string number) => number.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma ? number.Length - comma - 1 : 0;

    private static string? Classified(CellProvenanceView cell, Match step)
    {
        string number = step.Groups["nilai"].Value;
        decimal value = Range.Parse(number).Low;
        decimal from = Range.Parse(step.Groups["dari"].Value).Low;
        string label = step.Groups["label"].Value;
        return (step.Groups["tanda"].Value == ">" ? value > from : value >= from) is false ? $"'{cell.Steps}' does not hold"
            : cell.Inputs is [var input] && !Range.Parse(input.Text).Rounded(DecimalsOf(number.TrimEnd('…')), Range.Parse(number.TrimEnd('…')).Low) ? $"'{cell.Steps}' is not about {input.Text}"
            : cell.Shown != label && cell.Shown != Mutu.GetValueOrDefault(label) ? $"'{cell.Steps}' is shown as {cell.Shown}"
            : null;
    }

    /// <summary>What a step gives; null for one that is in none of the known forms.</summary>
    private static Range? ValueOf(CellProvenanceView cell)
    {
        if (Capped().Match(cell.Steps) is { Success: true } capped)
        {
            return Expression(capped.Groups["rumus"].Value, cell)?.AtMost(Range.Parse(capped.Groups["batas"].Value).Low);
        }

        if (cell.Steps.Split(" = ") is [var one, var other])
        {
            return one == other ? new Range(100, 100) : null;
        }

        return cell.Steps == "target 0 dan realisasi 0: tercapai" ? new Range(100, 100)
            : Range.TryNumber(cell.Steps.TrimEnd('…'), out decimal alone) && cell.Inputs.Count > 0 ? Alone(alone, cell)
            : Expression(cell.Steps, cell);
    }

    /// <summary>A number without a formula: the only input, or how many there are.</summary>
    private static Range? Alone(decimal number, CellProvenanceView cell) =>
        (cell.Inputs is [var only] && only.Text == cell.Steps) || number == cell.Inputs.Count ? Range.Parse(cell.Steps) : null;

    private static Range? Expression(string text, CellProvenanceView cell)
    {
        string written = Terms().Replace(text, sum => int.Parse(sum.Groups[1].Value, CultureInfo.InvariantCulture) == cell.Inputs.Count
            ? $"({string.Join(" + ", cell.Inputs.Select(input => $"({input.Text})"))})"
            : "?");
        return new Reader(written).Read();
    }

    [GeneratedRegex(@"^(?<nilai>\S+) (?<tanda>[≥>]) (?<dari>\S+): (?<label>.+)$")]
    private static partial Regex Classification();

    [GeneratedRegex(@"^(?<rumus>.+), paling tinggi (?<batas>\S+)$")]
    private static partial Regex Capped();

    [GeneratedRegex(@"jumlah (\d+) angka di bawah ini")]
    private static partial Regex Terms();

    /// <summary>A number, as exactly as it was written: an ellipsis stands for decimals after the tenth.</summary>
    private readonly record struct Range(decimal Low, decimal High)
    {
        /// <summary>What a decimal loses beyond its last digit.</summary>
        private const decimal Grain = 0.000_000_000_000_001m;

        /// <summary>Half of the tenth decimal.</summary>
        private const decimal Cut = 0.000_000_000_05m;

        public static Range operator +(Range a, Range b) => new(a.Low + b.Low, a.High + b.High);

        public static Range operator -(Range a, Range b) => new(a.Low - b.High, a.High - b.Low);

        public static Range operator *(Range a, Range b) => Of(a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High);

        public static Range operator /(Range a, Range b) => Of(a.Low / b.Low, a.Low / b.High, a.High / b.Low, a.High / b.High);

        public static Range Parse(string text)
        {
            TryNumber(text.TrimEnd('…'), out decimal value).ShouldBeTrue(text);
            return text.EndsWith('…') ? new Range(value - Cut, value + Cut) : new Range(value, value);
        }

        /// <summary>Reads Indonesian notation: points between groups of three digits, a comma before decimals.</summary>
        public static bool TryNumber(string text, out decimal value)
        {
            value = 0;
            return Notation().IsMatch(text) && decimal.TryParse(
                text.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
        }

        public Range AtMost(decimal most) => new(Math.Min(Low, most), Math.Min(High, most));

        public bool Meets(Range other) => Low - Grain <= other.High && other.Low - Grain <= High;

        /// <summary>True where the number, half away from zero, rounds to another.</summary>
        public bool Rounded(int decimals, decimal to) =>
            new[] { Low, High, Low - Grain, High + Grain }.Any(end => Math.Round(end, decimals, MidpointRounding.AwayFromZero) == to);

        public override string ToString() => Low == High ? $"{Low}" : $"{Low} to {High}";

        private static Range Of(params decimal[] ends) => new(ends.Min(), ends.Max());
    }

    /// <summary>Reads a formula: × and ÷ before + and −, each from the left.</summary>
    private sealed class Reader(string text)
    {
        private readonly string[] words = [.. Words().Matches(text).Select(m => m.Value)];
        private int next;

        private string Word => next < words.Length ? words[next] : string.Empty;

        /// <summary>The value; null for what is no formula.</summary>
        public Range? Read() => string.Concat(words) == text.Replace(" ", string.Empty, StringComparison.Ordinal) && Sum() is { } value && next == words.Length ? value : null;

        private Range? Sum()
        {
            Range? value = Product();
            while (value is { } left && Word is "+" or "−")
            {
                value = words[next++] == "+" ? left + Product() : left - Product();
            }

            return value;
        }

        private Range? Product()
        {
            Range? value = Factor();
            while (value is { } left && Word is "×" or "÷")
            {
                value = words[next++] == "×" ? left * Factor() : left / Factor();
            }

            return value;
        }

        private Range? Factor()
        {
            string word = Word;
            next++;
            if (word == "(")
            {
                Range? inner = Sum();
                return words.ElementAtOrDefault(next++) == ")" ? inner : null;
            }

            return !Range.TryNumber(word.TrimEnd('%', '…'), out _) ? null
                : word.EndsWith('%') ? Range.Parse(word[..^1]) / new Range(100, 100)
                : Range.Parse(word);
        }
    }

    [GeneratedRegex(@"[()+−×÷]|-?\d[\d.,]*[%…]?")]
    private static partial Regex Words();

    [GeneratedRegex(@"^-?\d{1,3}(\.\d{3})*(,\d+)?$")]
    private static partial Regex Notation();
}
