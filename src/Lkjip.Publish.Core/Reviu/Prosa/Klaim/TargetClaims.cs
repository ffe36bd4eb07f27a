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
            if (OwnCapaian(clause, match) is { } own && own.Amount != 100 && claim.IsContradictedBy(CapaianFormula.Status(own.Amount)))
            {
                scope.Findings.Add(ClaimFindings.OwnNumbers(clause.At(match.Index - denial.Length), claim.Words, new(
                    $"capaian yang disebutnya sendiri {own.Number.Shown}", $"the achievement that it gives itself is {own.Number.Shown}")));
                continue;
            }

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

    /// <summary>The capaian that the clause tells last before it speaks of the target; null where it tells none, or how it changed.</summary>
    private static ClauseNumber? OwnCapaian(Clause clause, Match match)
    {
        ClauseNumber[] before = [.. clause.Numbers.Where(n => n.End <= match.Index && !(n.Number is { Sign.Length: 0, Factor: 1, Written.Length: 4 } && n.Amount is >= 1900 and <= 2100))];
        if (before is not [.., var last] || DirectionClaims.Claim().IsMatch(clause.Bare) || Others().IsMatch(clause.Bare))
        {
            return null;
        }

        int start = before.Length > 1 ? before[^2].End : 0;
        string window = clause.Bare[start..last.Index];
        bool told = last.Value is { Path: [.., var figure] } ? figure == "capaian" : last.Unit is "%" or "persen" && Measures.Last(window) is { Ukuran: [Ukuran.Capaian] } word && Filler.IsAll(window[word.End..]);
        return told && clause.Years.Select(y => y.Year).Distinct().Count() < 2 && clause.Numbers.All(n => n.Index <= last.Index || n.Index >= match.Index) ? last : null;
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
        $@"\b(?:(?<lebih>{ReportWords.Melampaui})|(?<kurang>{ReportWords.Kurang})|{ReportWords.Mencapai})\s+target(?:nya)?\b(?!\s+(?:jangka|Renstra|RPJMD|RPD|RKPD|nasional|provinsi|akhir|fisik|keuangan|anggaran|triwulan|semester|kinerja\sprogram|program|kegiatan|\d))|\btarget(?:nya)?(?:\s+kinerja)?(?:\s+ini|\s+tersebut)?(?:\s+telah|\s+sudah)?(?:\s+dapat)?\s+(?:tercapai|terpenuhi)\b(?!\s+(?:\d|sebesar))|\btarget(?:nya)?(?:\sindikator)?\s{{3,}}(?:(?:pada\s)?tahun\s20\d\d\s+)?(?:ini\s+)?(?:(?:telah|sudah|dapat)\s+)*(?:tercapai|terpenuhi)\b(?!\s+(?:\d|sebesar))|\b(?<berhasil>berhasil\smencapai)\starget",
        RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    [GeneratedRegex(@"\b(?:indikator|capaian|realisasi|nilai|angka)\s(?:ini|itu|tersebut)\b|\b(?:realisasi|capaian|kinerja)nya\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"-\d{4}$")]
    private static partial Regex OtherYear();

    /// <summary>Words by which the number is another one than the capaian of which the target is told.</summary>
    [GeneratedRegex(@"\b(?:anggaran|keuangan|fisik|serapan|triwulan|semester|jika|bila|apabila|minimal|sedangkan|sementara|meskipun|walaupun)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Others();
}
