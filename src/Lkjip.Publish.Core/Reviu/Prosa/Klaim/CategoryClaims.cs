using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Predikat BB" of an indicator that is measured by categories, where the sentence tells no number beside it.</summary>
internal static partial class CategoryClaims
{
    /// <summary>Checks a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="paragraph">The clauses around it: where it names nothing, the one indicator that they name is meant.</param>
    /// <param name="scope">The report.</param>
    public static void Check(Clause clause, IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        Subject[] around = [.. paragraph.SelectMany(c => c.Subjects).Distinct()];
        if ((clause.Only(SubjectKind.Indikator) ?? (clause.Subjects.Count == 0 && around is [var only] ? only : null)) is not { Indikator: { SkalaKategori: { } scale, Realisasi.Kategori: { } reached } indikator } subject
            || clause.Numbers.Any(n => n.Number.Written.Length != 4) || clause.Years.Any(y => y.Year != scope.Tahun))
        {
            return;
        }

        foreach (Match match in Category().Matches(clause.Bare).Where(m => !clause.IsAim(m.Index) && clause.DenialBefore(m.Index).Length == 0 && !NotReached().IsMatch(clause.Bare[..m.Index])))
        {
            string said = match.Groups["huruf"].Value;
            if (said != reached && said != indikator.Predikat && scale.Langkah.Any(step => step.Label == said) && !IsInline(clause, match))
            {
                scope.Findings.Add(ClaimFindings.Contradiction(
                    clause.At(match.Index), subject, match.Value, new($"dalam data realisasinya {reached}", $"according to the data its category is {reached}")));
            }
        }
    }

    private static bool IsInline(Clause clause, Match match) => clause.Mentions.Any(m => m.Value is not null && m.Start < match.Index + match.Length && match.Groups["huruf"].Index < m.End);

    [GeneratedRegex(@"\b(?:predikat|kategori|nilai|peringkat|mutu)(?:nya)?\s(?:huruf\s|adalah\s|yaitu\s)?[""“']?(?<huruf>AA|A|BB|B|CC|C|D)\b(?![-+]|\.\w)")]
    private static partial Regex Category();

    [GeneratedRegex(@"\b(?:target(?:nya)?|ditargetkan|menuju|skala|interval|batas|dari|daripada|sebelumnya|semula)\s(?:\w+\s){0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex NotReached();
}
