using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Tahun 2021 merupakan data awal …": against the earlier years of which the data know the realisasi.</summary>
internal static partial class BaselineClaims
{
    /// <summary>Checks a sentence.</summary>
    public static void Check(Sentence sentence, IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        foreach (Match match in Claim().Matches(sentence.Text).Where(m => !sentence.IsAim(m.Index)))
        {
            int year = int.Parse(match.Groups["tahun"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            Subject[] named = Indikator(sentence.Mentions.Select(m => m.Subject));
            named = named.Length > 0 ? named : Indikator(paragraph.SelectMany(c => c.Subjects).Concat(paragraph[0].Passage.Topics));
            if (named is [var subject] && subject.Figures.Where(f => f.Ukuran is Ukuran.Realisasi && f.Tahun < year).MinBy(f => f.Tahun) is { } earlier)
            {
                scope.Findings.Add(ClaimFindings.Contradiction(sentence.At(match.Index), subject, match.Value,
                    new($"data memuat realisasinya sejak tahun {earlier.Tahun} ({earlier.Shown})", $"the data know its actual figure since {earlier.Tahun} ({earlier.Shown})")));
            }
        }
    }

    private static Subject[] Indikator(IEnumerable<Subject?> subjects) => [.. subjects.OfType<Subject>().Where(s => s.Kind is SubjectKind.Indikator).Distinct()];

    [GeneratedRegex(@"\b[Tt]ahun\s(?<tahun>20\d\d)\s(?:merupakan|menjadi|adalah|ialah|sebagai)\s(?:data|tahun|kondisi)\s(?:awal|dasar)\b(?!\s(?:Renstra|RPJMD|RPD|periode|perencanaan|pelaksanaan))")]
    private static partial Regex Claim();
}
