using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Meningkat", "turun" and their like: against the sentence's own two numbers, else against the figures of two years; with the amount of the change.</summary>
internal static partial class DirectionClaims
{
    /// <summary>Checks a clause.</summary>
    public static void Check(Clause clause, ClaimScope scope)
    {
        MatchCollection claims = Claim().Matches(clause.Bare);
        if (claims.Count != 1 || clause.IsAim(claims[0].Index) || clause.DenialBefore(claims[0].Index).Length > 0)
        {
            return;
        }

        Match claim = claims[0];
        bool up = claim.Groups["naik"].Success;
        if (OwnSeries(clause) is { } own)
        {
            CheckOwn(clause, claim, up, own, scope.Findings);
        }
        else if (SubjectOf(clause, claim) is { } subject && DataSeries(clause, claim, subject, scope.Tahun) is { } data)
        {
            CheckData(clause, claim, up, (subject, data.From, data.To), scope.Findings);
        }
    }

    /// <summary>"Dari 91,19 menjadi 91,70": two numbers of one unit.</summary>
    internal static (ClauseNumber From, ClauseNumber To)? OwnSeries(Clause clause)
    {
        ClauseNumber[] numbers = [.. clause.Numbers.Where(n => !IsYear(n))];
        foreach ((ClauseNumber from, ClauseNumber to) in numbers.Zip(numbers.Skip(1)))
        {
            if (Before().IsMatch(clause.Text[..from.Index]) && Between().IsMatch(clause.Text[from.End..to.Index]) && Sign(from) == Sign(to))
            {
                return (from, to);
            }

            if (Turned().IsMatch(clause.Text[from.End..to.Index]) && Sign(from) == Sign(to))
            {
                return (to, from);
            }
        }

        return null;
    }

    private static bool IsYear(ClauseNumber number) => number.Number.Sign.Length == 0 && number.Number.Written.Length == 4 && number.Amount is >= 1900 and <= 2100;

    private static string Sign(ClauseNumber number) => number.Unit is "Rp" or "%" ? number.Unit : string.Empty;

    private static void CheckOwn(Clause clause, Match claim, bool up, (ClauseNumber From, ClauseNumber To) own, FindingBag findings)
    {
        decimal change = own.To.Amount - own.From.Amount;
        if (change == 0 || change > 0 != up)
        {
            string from = own.From.Number.Shown;
            string to = own.To.Number.Shown;
            findings.Add(ClaimFindings.OwnNumbers(clause.At(claim.Index), claim.Value, change == 0
                ? new($"angkanya sendiri tetap {to}", $"its own figure stays at {to}")
                : new($"angkanya sendiri {(up ? "turun" : "naik")} dari {from} menjadi {to}", $"its own figures {(up ? "fall" : "rise")} from {from} to {to}")));
        }
        else
        {
            ChangeClaims.Check(clause, claim, own.From.Amount, own.To.Amount, findings);
        }
    }

    private static void CheckData(Clause clause, Match claim, bool up, (Subject Subject, decimal From, decimal To) series, FindingBag findings)
    {
        (Subject subject, decimal from, decimal to) = series;
        if (to == from || to > from != up)
        {
            findings.Add(ClaimFindings.Contradiction(clause.At(claim.Index), subject, claim.Value, to == from
                ? new($"nilainya tetap {Plain(to)}", $"its value stayed at {Plain(to)}")
                : new($"nilainya {(to > from ? "naik" : "turun")} dari {Plain(from)} menjadi {Plain(to)}", $"its value {(to > from ? "rose" : "fell")} from {Plain(from)} to {Plain(to)}")));
        }
        else
        {
            ChangeClaims.Check(clause, claim, from, to, findings);
        }
    }

    /// <summary>What rises or falls: the thing named right before or after the word, or the thing of the inline value to which it leads; null where that is not certain.</summary>
    private static Subject? SubjectOf(Clause clause, Match claim)
    {
        Mention? before = clause.Mentions.LastOrDefault(m => m.End <= claim.Index);
        if (before is not null && Filler.IsAll(clause.Bare[..before.Start]) && Filler.IsAll(clause.Bare[before.End..claim.Index]))
        {
            return before.Subject;
        }

        int end = claim.Index + claim.Length;
        Mention? after = clause.Mentions.FirstOrDefault(m => m.Start >= end);
        bool leads = after is not null && Filler.IsAll(clause.Bare[end..after.Start]) && (after.Value is not null || Noun().IsMatch(claim.Value));
        return leads ? after!.Subject : null;
    }

    private static (decimal From, decimal To)? DataSeries(Clause clause, Match claim, Subject subject, int current)
    {
        bool said = SaidYears(clause, claim, current) is { } years;
        (int from, int to) = SaidYears(clause, claim, current) ?? (current - 1, current);
        if (MeasureOf(clause, subject) is not { } measure || (subject.Kind is not SubjectKind.Indikator && !said && !LastYear().IsMatch(clause.Text)))
        {
            return null;
        }

        return SaidYears(clause, claim, current) is null && clause.Years.Count > 0 ? null
            : Figure(subject, measure, from) is { } before && Figure(subject, measure, to) is { } after ? (before, after) : null;
    }

    private static decimal? Figure(Subject subject, Ukuran measure, int year) =>
        subject.Figures.FirstOrDefault(f => f.Ukuran == measure && f.Tahun == year && (subject.Kind is SubjectKind.Indikator || f.Satuan is "Rp" || measure is Ukuran.Serapan))?.Value;

    /// <summary>The two years that the clause compares; null where it names none, or more.</summary>
    private static (int From, int To)? SaidYears(Clause clause, Match claim, int current) => clause.Years.Select(y => y.Year).Distinct().Order().ToArray() switch
    {
        [var one] when one == current => (current - 1, current),
        [var one] when one < current && clause.Years.Any(y => Compared().IsMatch(clause.Text[..y.Index])) => (one, current),
        [var one, var two] => (one, two),
        _ => null,
    };

    /// <summary>What of it: as said in the clause; of an indicator its realisasi. Of one that should fall, "kinerja" and "capaian" go the other way, so nothing is said.</summary>
    private static Ukuran? MeasureOf(Clause clause, Subject subject)
    {
        if (subject.Kind is SubjectKind.Indikator)
        {
            Ukuran measure = clause.Mentions.Any(m => m.Value?.Path[^1].StartsWith("capaian", StringComparison.Ordinal) is true) || Achievement().IsMatch(clause.Bare) ? Ukuran.Capaian : Ukuran.Realisasi;
            return subject.Indikator!.Source.Arah is Arah.Turun && Performance().IsMatch(clause.Bare) ? null
                : Aimed().IsMatch(clause.Bare) ? Ukuran.Target : measure;
        }

        return subject.Kind is SubjectKind.Anggaran or SubjectKind.JumlahAnggaran && Measures.Last(clause.Bare) is { } word ? word.Ukuran[0] : null;
    }

    private static string Plain(decimal value) => FormatAngka.Angka(value, value == decimal.Truncate(value) ? 0 : 2);

    [GeneratedRegex($@"\b(?:(?<naik>{ReportWords.Naik})|(?<turun>{ReportWords.Turun}))\b(?!\s+(?:pangkat|gaji|kelas|haji|lapangan|tangan|kualitas|kapasitas|mutu|kompetensi|sarana|peran|jika|apabila))", RegexOptions.IgnoreCase)]
    internal static partial Regex Claim();

    [GeneratedRegex(@"\bdari\s+(?:\w+\s+){0,4}(?:Rp\.?\s?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s?%?(?:\s[\p{L}()]+|\s(?:19|20)\d\d){0,6}?\s(?:menjadi|ke|hingga|sampai)\s+(?:\p{L}+\s){0,3}(?:(?:19|20)\d\d\s(?:\p{L}+\s){0,2})?(?:Rp\.?\s?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    /// <summary>The later figure first: "11.295, turun dari tahun 2023 yang sebanyak".</summary>
    [GeneratedRegex($@"^\s?%?(?:\s[\p{{L}}]+)?,?\s(?:atau\s|yang\s|telah\s)?(?:{ReportWords.Naik}|{ReportWords.Turun})\s(?:dari|dibanding(?:kan)?)\s(?:[\p{{L}}]+\s|(?:19|20)\d\d\s){{0,5}}\(?(?:Rp\.?\s?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Turned();

    [GeneratedRegex(@"^(?:kenaikan|peningkatan|penurunan|terjadi|ada|mengalami)", RegexOptions.IgnoreCase)]
    private static partial Regex Noun();

    [GeneratedRegex(@"\btahun\s(?:sebelumnya|lalu|kemarin)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LastYear();

    [GeneratedRegex(@"\b(?:dibandingkan|dibanding|daripada|dari|terhadap|sejak)\s(?:\p{L}+\s){0,4}$", RegexOptions.IgnoreCase)]
    private static partial Regex Compared();

    [GeneratedRegex(@"\bcapaian", RegexOptions.IgnoreCase)]
    private static partial Regex Achievement();

    [GeneratedRegex(@"\b(?:kinerja|capaian)", RegexOptions.IgnoreCase)]
    private static partial Regex Performance();

    [GeneratedRegex(@"\btarget(?:nya)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Aimed();
}
