using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Interval 76,61–88,31" against the intervals of the scale of surveys: one bound is right and the other is not.</summary>
internal static partial class IntervalClaims
{
    /// <summary>Checks a paragraph.</summary>
    public static void Check(IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        foreach (Clause clause in paragraph)
        {
            foreach (Match match in Interval().Matches(clause.Text))
            {
                if (FormatAngka.TryParse(match.Groups["dari"].Value, out decimal from) && FormatAngka.TryParse(match.Groups["sampai"].Value, out decimal to) && Right(from, to) is { } right)
                {
                    scope.Findings.Add(ClaimFindings.OwnNumbers(clause.At(match.Groups["dari"].Index), $"{match.Groups["dari"].Value}–{match.Groups["sampai"].Value}", new(
                        $"intervalnya menurut {right.Scale} {right.Interval} ({right.Step.Kinerja})", $"the interval of {right.Scale} is {right.Interval} ({right.Step.Kinerja})")));
                }
            }
        }
    }

    /// <summary>The interval that is meant: the only one of all scales that shares just one bound; null where one has both, or none has one.</summary>
    private static (string Scale, string Interval, RentangMutu Step)? Right(decimal from, decimal to)
    {
        (string Scale, string Interval, RentangMutu Step, decimal[] Bounds)[] all =
        [
            .. from scale in new[] { SkalaMutu.Berlaku, SkalaMutu.Lama }
               from step in scale.Rentang
               from interval in new[] { step.Konversi, step.Interval }
               select (scale.Peraturan, interval, step, Bounds(interval)),
        ];
        return all.Any(one => one.Bounds[0] == from && one.Bounds[1] == to)
            ? null
            : all.Where(one => one.Bounds[0] == from && IsNear(one.Bounds[1], to)).Concat(all.Where(one => one.Bounds[1] == to && IsNear(one.Bounds[0], from))).ToArray() is [var only]
            ? (only.Scale, only.Interval, only.Step)
            : null;
    }

    /// <summary>A slip of a bound; a whole other interval is another scale.</summary>
    private static bool IsNear(decimal right, decimal written) => Math.Abs(right - written) <= right / 50;

    private static decimal[] Bounds(string interval) => [.. interval.Split(" – ").Select(bound => FormatAngka.TryParse(bound, out decimal value) ? value : 0)];

    [GeneratedRegex(@"\b(?:interval|rentang|kisaran|skala)\b[^.;\d]{0,40}?(?<dari>\d{1,3},\d{2,4})\s?(?:[–-]|sampai(?:\sdengan)?|s\.?d\.?)\s?(?<sampai>\d{1,3}(?:,\d{1,4})?)(?!\d|,\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Interval();
}
