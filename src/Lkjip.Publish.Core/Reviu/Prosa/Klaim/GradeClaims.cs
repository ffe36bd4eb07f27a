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
            CheckClause(paragraph, i, scope);
        }
    }

    /// <summary>Tells the first grade of a clause that is wrong.</summary>
    private static void CheckClause(IReadOnlyList<Clause> paragraph, int at, ClaimScope scope)
    {
        Clause clause = paragraph[at];
        foreach (Match match in Grade().Matches(clause.Bare).Where(m => !clause.IsAim(m.Index) && !NotReached().IsMatch(clause.Bare[..m.Index])))
        {
            if (ScoreBefore(paragraph, at, match.Index, scope) is { } score
                && Grades.Of(score, scope.Context.Computed.SkalaMutu.Skala) is { Count: > 0 } right
                && !IsComparedElsewhere(clause, match)
                && right.All(step => !Same(step.Label, Said(match)) && !Same(step.Arti, Said(match))))
            {
                Tell(clause, match, score, right, scope.Findings);
                return;
            }
        }
    }

    /// <summary>True where the grade, or the letter right after it, is an inline value, which is compared with the data itself.</summary>
    private static bool IsComparedElsewhere(Clause clause, Match match)
    {
        int start = clause.Start + match.Index;
        return clause.Passage.Written.Values.Any(v => v.Start >= start && v.Start <= start + match.Length);
    }

    private static string Said(Match match) => match.Groups["huruf"].Success ? match.Groups["huruf"].Value : match.Groups["kata"].Value;

    private static void Tell(Clause clause, Match match, GradedScore score, IReadOnlyList<LangkahSkala> right, FindingBag findings)
    {
        string grades = string.Join(" atau ", right.Select(step => step.Arti is { Length: > 0 } arti && arti != step.Label ? $"{step.Label} ({arti})" : step.Label).Distinct());
        findings.Add(ClaimFindings.Contradiction(
            clause.At(match.Index), score.Subject, match.Value.TrimEnd(' ', '“', '"', '\''),
            new($"nilai {score.Shown} termasuk {grades}", $"the value {score.Shown} is {grades.Replace(" atau ", " or ", StringComparison.Ordinal)}")));
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

    [GeneratedRegex(ReportWords.Mutu)]
    private static partial Regex Grade();

    [GeneratedRegex(@"\b(?:target(?:nya)?|ditargetkan|menuju|skala|interval|batas|tidak|belum|bukan|daripada|tanpa)\s(?:\w+\s){0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex NotReached();
}
