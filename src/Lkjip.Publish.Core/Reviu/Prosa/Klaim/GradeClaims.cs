using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Grades and categories ("mutu A", "kategori Sangat Baik", "predikat BB") against the figure beside which they stand.</summary>
internal static partial class GradeClaims
{
    /// <summary>Checks a paragraph.</summary>
    public static void Check(IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        for (int i = 0; i < paragraph.Count; i++)
        {
            Clause clause = paragraph[i];
            foreach (Match match in Grade().Matches(clause.Bare).Where(m => !clause.IsAim(m.Index) && !NotReached().IsMatch(clause.Bare[..m.Index])).Take(1))
            {
                if (ScoreBefore(paragraph, i, match.Index, scope) is { } score && Grades.Of(score) is { Count: > 0 } right)
                {
                    Compare(clause, match, score, right, scope.Findings);
                }
            }
        }
    }

    private static void Compare(Clause clause, Match match, GradedScore score, IReadOnlyList<LangkahSkala> right, FindingBag findings)
    {
        string said = match.Groups["huruf"].Success ? match.Groups["huruf"].Value : match.Groups["kata"].Value;
        if (clause.Passage.Written.Values.Any(v => v.Start <= clause.Start + match.Index + match.Length - 1 && clause.Start + match.Index < v.End && v.Start >= clause.Start + match.Index)
            || right.Any(step => Same(step.Label, said) || Same(step.Arti, said)))
        {
            return;
        }

        string grades = string.Join(" atau ", right.Select(step => step.Arti is { Length: > 0 } arti && arti != step.Label ? $"{step.Label} ({arti})" : step.Label).Distinct());
        findings.Add(ClaimFindings.Contradiction(
            clause.At(match.Index), score.Subject, match.Value,
            new($"nilai {score.Shown} termasuk {grades}", $"the value {score.Shown} is {grades}")));
    }

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The last score told before the grade, in its sentence or in the one before it, with no other thing named between.</summary>
    private static GradedScore? ScoreBefore(IReadOnlyList<Clause> paragraph, int at, int index, ClaimScope scope)
    {
        for (int i = at; i >= 0 && paragraph[i].Sentence >= paragraph[at].Sentence - 1; i--)
        {
            Clause clause = paragraph[i];
            int end = i == at ? index : clause.Text.Length;
            if (clause.Numbers.LastOrDefault(n => n.End <= end) is { } number && GradedScore.Of(clause, number, scope) is { } score)
            {
                return clause.Mentions.Any(m => m.Value is null && m.Start > number.End && m.Start < end && m.Subject is { Kind: SubjectKind.Survei or SubjectKind.Unsur }) ? null : score;
            }

            if (clause.Mentions.Any(m => m.Start < end && m.Subject is { Kind: SubjectKind.Survei or SubjectKind.Unsur or SubjectKind.Anggaran }))
            {
                return null;
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"\b(?:(?:mutu(?:\spelayanan(?:nya)?)?(?:\s(?:kinerja|unit))?|predikat(?:nya)?|kategori(?:nya)?|nilai\shuruf|peringkat)\s(?:kinerja\s)?(?:pelayanan\s)?(?:adalah\s|yaitu\s|dengan\s)?[""“']?(?:(?<huruf>AA|A|BB|B|CC|C|D)\b(?![-+])|(?<kata>(?i:sangat\sbaik|kurang\sbaik|tidak\sbaik|sangat\skurang|sangat\smemuaskan|memuaskan|sangat\stinggi|tinggi|sedang|rendah|sangat\srendah|cukup\sbaik|cukup|baik|kurang))\b)|dengan\snilai\s(?<kata>(?i:sangat\sbaik|kurang\sbaik|tidak\sbaik|baik))\s[“""'])")]
    private static partial Regex Grade();

    [GeneratedRegex(@"\b(?:target|menuju|skala|interval|batas|tidak|belum|bukan|daripada|tanpa)\s(?:\w+\s){0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex NotReached();
}
