using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>What a sentence tells with a number: of which thing, what of it, of which year.</summary>
/// <param name="Subject">The thing.</param>
/// <param name="Ukuran">What the number may be of it.</param>
/// <param name="Tahun">The years of which it may be.</param>
/// <param name="YearSaid">True where the clause names the year.</param>
/// <param name="MayBeEarlier">True where words such as "sebelumnya" or "dari" may mean an earlier year.</param>
/// <param name="Certain">False where the thing is inferred.</param>
internal sealed partial record FigureClaim(Subject Subject, ImmutableArray<Ukuran> Ukuran, IReadOnlyList<int> Tahun, bool YearSaid, bool MayBeEarlier, bool Certain)
{
    /// <summary>Smaller amounts may be of several things.</summary>
    private const decimal LeastAmount = 100_000;

    /// <summary>Reads what a number is said to be; null where that is not certain enough even for a question.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="at">Which of its numbers.</param>
    /// <param name="paragraph">The clauses around it.</param>
    /// <param name="scope">The report.</param>
    public static FigureClaim? Of(Clause clause, int at, IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        ClauseNumber number = clause.Numbers[at];
        int start = clause.Numbers.Take(at).LastOrDefault(n => !IsYear(n))?.End ?? 0;
        string window = clause.Bare[start..number.Index];
        bool aimed = TargetAfterWord().IsMatch(window);
        if ((!aimed && NoClaim().IsMatch(window)) || Estimate().IsMatch(clause.Bare) || MeasureOf(clause, number, start, window) is not { } measures)
        {
            return null;
        }

        measures = aimed ? [Core.Ukuran.Target] : measures;
        (Subject? subject, bool certain) = SubjectOf(clause, number, start, measures, paragraph, scope);
        if (subject is null)
        {
            return null;
        }

        (int[] years, bool said) = YearsOf(clause, number, start, scope.Tahun, subject);
        bool inferred = measures.Count > 2 || (!said && Earlier().IsMatch(clause.Text));
        return new FigureClaim(subject, [.. measures], years, said, Earlier().IsMatch(clause.Text), certain && !inferred);
    }

    private static bool IsYear(ClauseNumber number) => number.Number is { Sign.Length: 0, Factor: 1, Written.Length: 4 } && number.Amount is >= 1900 and <= 2100;

    /// <summary>The measure named before the number with nothing but filling words between; the thing's own value where its name stands directly before.</summary>
    private static IReadOnlyList<Ukuran>? MeasureOf(Clause clause, ClauseNumber number, int start, string window)
    {
        if (Measures.Last(window) is { } word)
        {
            return !Filler.IsAll(Plain(window[word.End..])) ? null
                : word.Ukuran.Contains(Core.Ukuran.Realisasi) && number.Unit is "%" or "persen" && TargetReached().IsMatch(window) ? [Core.Ukuran.Capaian]
                : word.Ukuran;
        }

        if (start > 0 && Companion().IsMatch(window) && number.Unit is "%" or "persen")
        {
            string before = clause.Bare[..start];
            if (MeasureOfAmount(clause, start) is { } share)
            {
                return [share];
            }

            return Measures.Last(before) is { } first && first.Ukuran.Contains(Core.Ukuran.Realisasi) && IsMoney(clause, start) ? [Core.Ukuran.Serapan]
                : Measures.Last(before) is { } second && second.Ukuran.Contains(Core.Ukuran.Sisa) ? [Core.Ukuran.Sisa] : null;
        }

        Mention? named = clause.Mentions.LastOrDefault(m => m.Start >= start && m.End <= number.Index);
        if (named is { Value: null, Subject.Kind: SubjectKind.JumlahAnggaran } && number.Unit == "Rp" && Told().IsMatch(WithoutMoney(clause.Bare[named.End..number.Index])))
        {
            return [Core.Ukuran.Pagu];
        }

        return named is { Value: null, Subject.Kind: SubjectKind.Indikator or SubjectKind.Survei or SubjectKind.Unsur } && Told().IsMatch(clause.Bare[named.End..number.Index])
            ? [Core.Ukuran.Realisasi, Core.Ukuran.Capaian, Core.Ukuran.Target]
            : null;
    }

    /// <summary>"Belanja Pegawai Rp476.032.389 (3,41%)": the share is of what the amount before it is.</summary>
    private static Ukuran? MeasureOfAmount(Clause clause, int start)
    {
        decimal? amount = clause.Numbers.FirstOrDefault(n => n.End == start && n.Unit == "Rp")?.Amount;
        return clause.Only(SubjectKind.Anggaran)?.Figures.FirstOrDefault(f => f.Satuan == "Rp" && f.Value == amount)?.Ukuran switch
        {
            Core.Ukuran.Realisasi => Core.Ukuran.Serapan,
            Core.Ukuran.Sisa => Core.Ukuran.Sisa,
            _ => null,
        };
    }

    private static bool IsMoney(Clause clause, int end) => clause.Numbers.Any(n => n.End == end && n.Unit == "Rp");

    private static string WithoutMoney(string text) => text.Replace("Rp", string.Empty, StringComparison.Ordinal);

    /// <summary>Without the document that is said to hold the figure, which is no other thing.</summary>
    private static string Plain(string text) => Document().Replace(WithoutMoney(text), " ");

    /// <summary>Named between the number before and this one; else the only thing of its kind that the clause, or the whole paragraph, names; else what the heading names.</summary>
    private static (Subject? Subject, bool Certain) SubjectOf(
        Clause clause, ClauseNumber number, int start, IReadOnlyList<Ukuran> measures, IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        bool money = number.Unit == "Rp" || measures[0] is Core.Ukuran.Pagu or Core.Ukuran.Serapan or Core.Ukuran.Sisa;
        SubjectKind[] kinds = money ? [SubjectKind.Anggaran, SubjectKind.JumlahAnggaran] : [SubjectKind.Indikator, SubjectKind.Survei, SubjectKind.Unsur, SubjectKind.Anggaran];
        Mention[] all = [.. clause.Mentions.Where(m => m.Subject is null || kinds.Contains(m.Subject.Kind))];
        if (all.LastOrDefault(m => m.Start >= start && m.End <= number.Index) is { } near)
        {
            return (near.Subject, all.Select(m => m.Subject).Distinct().Count() == 1 || Filler.IsAll(Plain(clause.Bare[near.End..number.Index])));
        }

        Subject?[] named = [.. all.Select(m => m.Subject).Distinct()];
        if (money && named.Length == 0 && ByAmount(clause, number, scope) is { Length: > 0 } owners)
        {
            return owners.Any(o => o.Figures.Any(f => measures.Contains(f.Ukuran) && number.Tells(f.Value))) ? (null, false) : (owners[0], true);
        }

        if (named.Length > 0)
        {
            return named is [{ } one] ? (one, all[^1].End <= number.Index || money) : (null, false);
        }

        if (money && !paragraph.SelectMany(c => c.Subjects).Any(s => s.Kind is SubjectKind.Anggaran) && (WholeBudget().IsMatch(clause.Text) || IsOfYear(clause, measures, number, scope)))
        {
            return (scope.Names.All.First(s => s.Kind is SubjectKind.JumlahAnggaran), true);
        }

        Subject[] around = [.. paragraph.SelectMany(c => c.Subjects).Where(s => kinds.Contains(s.Kind)).Distinct()];
        return around switch
        {
            [var one] when !scope.HasParts(one) => (one, IsLead(paragraph, one) || (one.Kind is SubjectKind.Indikator && Pointing().IsMatch(clause.Bare))),
            [] when clause.Passage.Topics.FirstOrDefault() is { } topic && kinds.Contains(topic.Kind) => (topic, Pointing().IsMatch(clause.Bare) && topic.Kind is SubjectKind.Indikator),
            _ => (null, false),
        };
    }

    /// <summary>"Dari pagu Rp2.774.550": an amount to the rupiah that the data hold names what it is of; several things where one is all of another.</summary>
    private static Subject[] ByAmount(Clause clause, ClauseNumber number, ClaimScope scope)
    {
        decimal[] amounts = [.. clause.Numbers.Where(n => n != number && n.Unit == "Rp" && n.Number.Factor == 1 && n.Amount >= LeastAmount).Select(n => n.Amount)];
        Subject[] owners = amounts.Length == 0 ? []
            : [.. scope.Names.All.Where(s => s.Kind is SubjectKind.Anggaran or SubjectKind.JumlahAnggaran && s.Figures.Any(f => f.Satuan == "Rp" && f.Tahun == scope.Tahun && f.Ukuran is Core.Ukuran.Pagu or Core.Ukuran.Realisasi && amounts.Contains(f.Value)))];
        return owners.All(o => o.Figures.Any(f => f.Satuan == "Rp" && amounts.Any(a => a == f.Value) && owners[0].Figures.Contains(f))) ? owners : [];
    }

    /// <summary>"Sisa anggaran tahun 2024": the money of a year without another thing is all of it, where the number is that of no other thing either.</summary>
    private static bool IsOfYear(Clause clause, IReadOnlyList<Ukuran> measures, ClauseNumber number, ClaimScope scope) =>
        MoneyOfYear().IsMatch(clause.Bare) && !scope.Names.All.Any(s => s.Figures.Any(f => measures.Contains(f.Ukuran) && number.Tells(f.Value)));

    /// <summary>True where the paragraph begins with nothing but the thing's name, as an item of a list does.</summary>
    private static bool IsLead(IReadOnlyList<Clause> paragraph, Subject subject) =>
        paragraph[0].Mentions is [{ Start: 0 } first, ..] && first.Subject == subject && paragraph[0].Bare.Trim(' ', '.', ':') == string.Empty;

    private static (int[] Years, bool Said) YearsOf(Clause clause, ClauseNumber number, int start, int current, Subject subject)
    {
        int[] near = [.. clause.Years.Where(y => y.Index >= start && y.Index < number.Index).Select(y => y.Year)];
        if (near.Length == 0 && YearAfter().Match(clause.Text, number.End) is { Success: true } after)
        {
            near = [int.Parse(after.Groups["tahun"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)];
        }

        int[] all = [.. clause.Years.Select(y => y.Year).Distinct()];
        return near.Length > 0 ? ([near[^1]], true)
            : all.Length == 1 ? (all, true)
            : all.Length > 1 || Earlier().IsMatch(clause.Text) ? ([.. subject.Figures.Select(f => f.Tahun).Distinct()], false)
            : ([current], false);
    }

    /// <summary>Words by which a sentence means what the heading names.</summary>
    [GeneratedRegex(@"\b(?:indikator|angka|nilai|capaian|realisasi)\s(?:ini|tersebut)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pointing();

    /// <summary>"Melebihi targetnya, 85%": the number is the target.</summary>
    [GeneratedRegex(@"\b(?:melebihi|melampaui|di\s(?:bawah|atas)|mencapai|memenuhi|dari)\starget(?:nya)?,?\s(?:yaitu\s|yakni\s|sebesar\s|yang\s(?:sebesar\s|ditetapkan\s(?:sebesar\s)?)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex TargetAfterWord();

    [GeneratedRegex(@"\b(?:dalam|menurut|pada|sesuai(?:\sdengan)?|berdasarkan)\s(?:dokumen\s)?(?:Perjanjian\sKinerja(?:\sPerubahan)?|Penetapan\sKinerja|PK|DPA|DPPA)\b|\b(?:berjumlah|dengan\sdemikian|(?:setelah|sesudah|sebelum)\sperubahan|belanja|Pendapatan\sdan\sBelanja\sDaerah|(?:Kota|Kabupaten)\s\p{L}+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Document();

    [GeneratedRegex(@"^\W*(?:(?:Secara\skeseluruhan|Dengan\sdemikian),?\s)?(?:(?:Sisa|(?:Tingkat\s|Persentase\s)?(?:Serapan|Penyerapan)|Daya\sserap|Realisasi|Pagu|Jumlah|Total)\sanggaran(?:nya)?|Anggaran|Pagu|Belanja)\s+(?:\p{L}+\s+){0,5}?(?:pada\s)?tahun(?:\sanggaran)?\s(?:20\d\d|ini)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MoneyOfYear();

    /// <summary>Words by which a number is no figure of the thing itself: a change, a share, a bound.</summary>
    [GeneratedRegex(
        $@"\b(?:{ReportWords.Naik}|{ReportWords.Turun}|selisih|lebih|kurang|rata-rata|dibagi|dikali|dikalikan|kali|masing-masing|digabung|gabungan|porsi|kontribusi|merupakan|minimal|maksimal|paling|interval|batas|rentang|skala|antara|di\satas|di\sbawah|melebihi|melampaui|kisaran|berkisar|sekitar|hampir|sebagian|belum|tidak|bukan|setiap|per)\b(?![^.]*\bmenjadi\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex NoClaim();

    [GeneratedRegex(@"\b(?:diharapkan|diproyeksikan|direncanakan|diperkirakan|akan|jika|apabila|bila|seandainya|nasional|provinsi|interval|misalnya|contoh(?:nya)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Estimate();

    [GeneratedRegex(@"\btarget.*\b(?:tercapai|dicapai|mencapai|terealisasi)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex TargetReached();

    [GeneratedRegex(@"^[\s,]*(?:\(|atau|yaitu|yakni|setara|dengan\spersentase)[\s(]*(?:sebesar\s)?$")]
    private static partial Regex Companion();

    [GeneratedRegex(@"^[\s(]*(?:(?:pada|tahun|sebesar|adalah|yaitu|ialah|bernilai|mencapai|sudah|telah|(?:19|20)\d\d)[\s(]*)*$")]
    private static partial Regex Told();

    [GeneratedRegex(@"\G\s?%?\s(?:indeks\s|poin\s|persen\s)?(?:pada\s)?(?:\(|(?:di\s)?tahun\s)(?<tahun>(?:19|20)\d\d)\b")]
    private static partial Regex YearAfter();

    [GeneratedRegex(@"\b(?:sebelumnya|lalu|semula|awal|dasar|periode|sejak|dibanding(?:kan)?|akhir|lama|terdahulu|murni|perubahan|berturut-turut|baseline)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Earlier();

    [GeneratedRegex(@"\b(?:APBD|DPA|DPPA|SILPA|[Ss]ilpa|seluruh\sanggaran|total\s(?:anggaran|pagu|belanja)|(?:anggaran|pagu|belanja)\sseluruhnya|secara\skeseluruhan)\b|\b[Aa]nggaran\s(?:kecamatan|dinas|perangkat\sdaerah)\b")]
    private static partial Regex WholeBudget();
}
