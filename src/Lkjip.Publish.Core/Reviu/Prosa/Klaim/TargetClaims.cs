using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Mencapai target", "melampaui target", "di bawah target" against the one indicator that the clause names, or against all where it says "seluruh".</summary>
internal static partial class TargetClaims
{
    /// <summary>Checks a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="before">The clause before it in its paragraph, to which "indikator ini" may refer; null for the first.</param>
    /// <param name="scope">The report.</param>
    public static void Check(Clause clause, Clause? before, ClaimScope scope)
    {
        foreach (Match match in Claim().Matches(clause.Bare).Where(m => !clause.IsAim(m.Index)))
        {
            string denial = clause.DenialBefore(match.Index);
            TargetClaim claim = TargetClaim.Of(match, denial);
            if (UniversalClaims.Check(clause, match, claim, scope))
            {
                continue;
            }

            if (Subject(clause, before, scope) is { } subject && claim.IsContradictedBy(subject.Status))
            {
                scope.Findings.Add(ClaimFindings.Contradiction(clause.At(match.Index - denial.Length), subject.Thing, claim.Words, subject.Data, subject.Certain));
            }
        }
    }

    /// <summary>The one indicator of the clause, or the one capaian of a table; null where there is none, or several.</summary>
    private static (Subject Thing, StatusCapaian Status, Wording Data, bool Certain)? Subject(Clause clause, Clause? before, ClaimScope scope)
    {
        if (clause.Mentions.Any(m => m.Value is { Path: ["tabel", ..] }))
        {
            return TableTargets.Subject(clause, scope.Context);
        }

        Subject[] named = [.. clause.Subjects.Where(s => s.Kind is SubjectKind.Indikator or SubjectKind.Anggaran)];
        bool inferred = named.Length == 0 && Pointing().IsMatch(clause.Bare);
        Subject? subject = named is [var one] ? one : inferred ? before?.Only(SubjectKind.Indikator) : null;
        if (subject?.Indikator is not { Status: { } status } indikator || SpeaksOfAnotherYear(clause, scope.Tahun))
        {
            return null;
        }

        return (subject, status, DataOf(indikator), Certain: !inferred);
    }

    /// <summary>What the data say of an indicator's target.</summary>
    internal static Wording DataOf(ComputedIndikator indikator)
    {
        if (indikator.Capaian is { } capaian)
        {
            string? rumus = SubjectCatalogue.RumusOf(indikator.Tahun, indikator);
            string shown = FormatAngka.Persen(capaian) + (rumus is null ? string.Empty : $" ({rumus})");
            return new($"capaiannya {shown}", $"its achievement is {shown}");
        }

        string reached = indikator.Realisasi?.Kategori ?? "-";
        string wanted = indikator.Target?.Kategori ?? "-";
        return new($"realisasinya {reached} dari target {wanted}", $"its actual category is {reached}, its target {wanted}");
    }

    private static bool SpeaksOfAnotherYear(Clause clause, int current) =>
        clause.Years.Any(y => y.Year != current) || clause.Mentions.Any(m => m.Value is { } value && OtherYear().IsMatch(value.Path[^1]));

    [GeneratedRegex(
        $@"\b(?:(?<lebih>{ReportWords.Melampaui})|(?<kurang>{ReportWords.Kurang})|{ReportWords.Mencapai})\s+target(?:nya)?\b(?!\s+(?:jangka|Renstra|RPJMD|RPD|RKPD|nasional|provinsi|akhir|fisik|keuangan|anggaran|triwulan|semester|kinerja\sprogram|program|kegiatan|\d))|\btarget(?:nya)?(?:\s+kinerja)?(?:\s+ini|\s+tersebut)?(?:\s+telah|\s+sudah)?(?:\s+dapat)?\s+(?:tercapai|terpenuhi)\b(?!\s+(?:\d|sebesar))|\b(?<berhasil>berhasil\smencapai)\starget",
        RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    [GeneratedRegex(@"\b(?:indikator|capaian|realisasi|nilai|angka)\s(?:ini|itu|tersebut)\b|\b(?:realisasi|capaian|kinerja)nya\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"-\d{4}$")]
    private static partial Regex OtherYear();
}
