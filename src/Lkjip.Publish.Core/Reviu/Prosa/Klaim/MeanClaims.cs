using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"2 unsur di bawah rata-rata": how many unsur of a survey lie below or above their mean, by their computed and by their printed scores.</summary>
internal static partial class MeanClaims
{
    /// <summary>Checks a sentence.</summary>
    public static void Check(Sentence sentence, ClaimScope scope)
    {
        foreach (Match match in Claim().Matches(sentence.Text).Where(m => !sentence.IsAim(m.Index) && !Whole().IsMatch(sentence.Text[..m.Index])))
        {
            ComputedSurvei[] surveys = Surveys(sentence, scope);
            bool below = match.Groups["bawah"].Success;
            int[][] possible = [.. surveys.Select(s => Counts(s, below, scope).ToArray())];
            if (SmallNumber.Parse(match.Groups["n"].Value) is { } said && surveys.Length > 0 && possible.All(p => p.Length > 0 && !p.Contains(said)))
            {
                Subject subject = scope.Names.All.First(s => s.Path == $"skm.{surveys[0].Id}");
                string unsur = string.Join(", ", Below(Scores(surveys[0], scope, printed: false), below).Select(u => $"'{u}'"));
                scope.Findings.Add(ClaimFindings.Contradiction(
                    sentence.At(match.Index), subject, $"{match.Groups["n"].Value} unsur … {match.Groups["rata"].Value}",
                    new($"ada {string.Join(" atau ", possible[0].Distinct())} unsur yang demikian: {unsur}", $"there are {string.Join(" or ", possible[0].Distinct())} such elements: {unsur}")));
            }
        }
    }

    /// <summary>The survey named in the sentence, else all that the report knows the unsur of.</summary>
    private static ComputedSurvei[] Surveys(Sentence sentence, ClaimScope scope)
    {
        ComputedSurvei[] all = [.. scope.Context.Computed.Survei.Values.Where(s => s.Source is { Unsur.Count: > 2 } survei && survei.Unsur.All(u => ComputedSurvei.NrrOf(u) is not null))];
        return all.Where(s => sentence.Mentions.Any(m => m.Subject?.Path == $"skm.{s.Id}" || (m.Value is { Path: ["skm", var id, ..] } && id == s.Id))).ToArray() is { Length: > 0 } named ? named : all;
    }

    private static IEnumerable<int> Counts(ComputedSurvei survei, bool below, ClaimScope scope) =>
        new[] { false, true }.Select(printed => Below(Scores(survei, scope, printed), below).Count());

    private static IEnumerable<string> Below((string Nama, decimal Score)[] scores, bool below)
    {
        decimal mean = scores.Average(s => s.Score);
        return scores.Where(s => below ? s.Score < mean : s.Score > mean).Select(s => s.Nama);
    }

    private static (string Nama, decimal Score)[] Scores(ComputedSurvei survei, ClaimScope scope, bool printed) =>
    [
        .. survei.Source!.Unsur.Select(u => (u.Nama, printed && scope.Context.Official.Printed($"skm.{survei.Id}.{u.Id.Value}.nrr")?.Angka is { } official ? official : ComputedSurvei.NrrOf(u)!.Value)),
    ];

    [GeneratedRegex($@"(?<![\d.,])\b(?<n>{SmallNumber.Pattern})\s(?:\(\w+\)\s)?unsur\b(?:(?!\bunsur\b|\.\s)[^;])*?\b(?<rata>(?:(?<bawah>di\s?bawah)|di\s?atas)\s(?:nilai\s)?rata-rata)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    /// <summary>"Dari 9 unsur …": all of them.</summary>
    [GeneratedRegex(@"\b(?:dari|ke|seluruh|semua|atas|terhadap|kedua)\s(?:ke-?\s?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();
}
