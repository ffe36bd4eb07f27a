using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Tertinggi", "terendah" and their like against the figures of the same kind: of the table's column, the survey's unsur or all programmes.</summary>
internal static partial class RankClaims
{
    /// <summary>Checks a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="before">The clause before it in its paragraph, of which "nilainya" may be; null for the first.</param>
    /// <param name="scope">The report.</param>
    public static void Check(Clause clause, Clause? before, ClaimScope scope)
    {
        foreach (Match claim in Claim().Matches(clause.Bare).Where(m => !clause.IsAim(m.Index) && clause.DenialBefore(m.Index).Length == 0))
        {
            if ((About(clause, claim) ?? (Own().IsMatch(clause.Bare[..claim.Index]) && before?.Only(SubjectKind.Unsur) is { } unsur ? PathOf(unsur, clause.Bare) : null)) is { } about && Field(about, scope.Context) is { } field)
            {
                Compare(clause, claim, about, field, scope.Findings);
            }
        }
    }

    /// <summary>The path of the figure that is claimed to be the first: of the inline value or the thing named next after the word, or right before it.</summary>
    private static IReadOnlyList<string>? About(Clause clause, Match claim)
    {
        int end = claim.Index + claim.Length;
        Mention? after = clause.Mentions.FirstOrDefault(m => m.Start >= end && m.Subject is { Kind: SubjectKind.Unsur or SubjectKind.Anggaran } or null && (m.Value is not null || m.Subject is not null));
        if (after?.Value is { Path: not ["kinerja", ..] } value && !Claim().IsMatch(clause.Bare[end..after.Start]))
        {
            return value.Path;
        }

        if (after?.Subject is { } next && Filler.IsAll(clause.Bare[end..after.Start]))
        {
            return PathOf(next, clause.Bare);
        }

        Mention? before = clause.Mentions.LastOrDefault(m => m.End <= claim.Index && m.Value is null);
        return before?.Subject is { } last && Filler.IsAll(clause.Bare[before.End..claim.Index]) && Filler.IsAll(clause.Bare[..before.Start]) ? PathOf(last, clause.Bare) : null;
    }

    /// <summary>The figure by which things are ranked: the score of an unsur; of a programme what the clause says.</summary>
    private static string[]? PathOf(Subject subject, string words) => subject.Kind switch
    {
        SubjectKind.Unsur => [.. subject.Path.Split('.'), "nrr"],
        SubjectKind.Anggaran when Measures.Last(words) is { } measure => measure.Ukuran[0] switch
        {
            Ukuran.Serapan => [.. subject.Path.Split('.'), "persen"],
            Ukuran.Pagu => [.. subject.Path.Split('.'), "pagu"],
            Ukuran.Sisa => [.. subject.Path.Split('.'), "sisa"],
            Ukuran.Realisasi => [.. subject.Path.Split('.'), "realisasi"],
            _ => null,
        },
        _ => null,
    };

    private static void Compare(Clause clause, Match claim, IReadOnlyList<string> about, IReadOnlyList<Ranked> field, FindingBag findings)
    {
        bool highest = !claim.Groups["bawah"].Success;
        (int first, int last) = Places(clause, claim);
        if (field.Count <= 1 || field.FirstOrDefault(r => r.Key == about[^2]) is not { } own
            || Stands(field, own, highest, first, last, r => [r.Terhitung]) || Stands(field, own, highest, first, last, r => r.Tercetak))
        {
            return;
        }

        Ranked[] ordered = [.. highest ? field.OrderByDescending(r => r.Best(highest)) : field.OrderBy(r => r.Best(highest))];
        Ranked right = ordered[Math.Min(first, ordered.Length) - 1];
        string word = claim.Value.ToLowerInvariant();
        findings.Add(ClaimFindings.Contradiction(
            clause.At(claim.Index), new Tempat.Value(string.Join('.', about), claim.Value), own.Nama, claim.Value,
            new($"yang {word} '{right.Nama}' dengan {FormatAngka.Angka(right.Best(highest), 2)}, bukan '{own.Nama}' dengan {FormatAngka.Angka(own.Best(highest), 2)}",
                $"the {(highest ? "highest" : "lowest")}{(first > 1 ? $" but {first - 1}" : string.Empty)} is '{right.Nama}' with {FormatAngka.Angka(right.Best(highest), 2)}, not '{own.Nama}' with {FormatAngka.Angka(own.Best(highest), 2)}")));
    }

    /// <summary>The places that are claimed: the first; one by its number; one of the first two or more, where so many are named.</summary>
    private static (int First, int Last) Places(Clause clause, Match claim) =>
        claim.Groups["ke"] is { Success: true } place && SmallNumber.Place(place.Value) is { } one ? (one, one)
        : SeveralBefore().Match(clause.Text[..claim.Index]) is { Success: true } several && SmallNumber.Parse(several.Groups["n"].Value) is > 1 and var many ? (1, many)
        : (1, 1);

    /// <summary>Whether a thing may stand at one of some places; things with one figure share theirs.</summary>
    private static bool Stands(IReadOnlyList<Ranked> field, Ranked own, bool highest, int first, int last, Func<Ranked, IReadOnlyList<decimal>> figures) =>
        figures(own).Any(mine =>
        {
            int better = field.Count(other => other != own && (highest ? figures(other).Max() > mine : figures(other).Min() < mine));
            int same = field.Count(other => other != own && figures(other).Contains(mine));
            return better < last && better + same + 1 >= first;
        });

    /// <summary>The figures among which one is claimed to be the first; null where that is not certain.</summary>
    private static IReadOnlyList<Ranked>? Field(IReadOnlyList<string> about, ReviuContext context) => about switch
    {
        ["tabel", { } id, { } row, { } column] when context.Tables.GetValueOrDefault(id) is { } table =>
            OfTable(table, row, column, context.Laporan.Tercetak.GetValueOrDefault(id)),
        ["skm", { } id, { } unsur, "nrr" or "konversi"] => context.Computed.Survei.GetValueOrDefault(id)?.Source is { } survei ? OfSurvei(survei, unsur, context) : null,
        ["anggaran", { } id, { } name] when context.Computed.Anggaran.Any(p => p.Source.Id.Value == id) => OfProgram(context.Computed, name),
        _ => null,
    };

    /// <summary>The rows of data of a column, between the group headings around the row.</summary>
    private static Ranked[] OfTable(ComputedTable table, string row, string column, DataTercetak? printed)
    {
        int at = table.Rows.TakeWhile(r => r.Key != row).Count();
        int start = table.Rows.Take(at).ToList().FindLastIndex(r => r.Style is RowStyle.Group) + 1;
        return
        [
            .. from other in table.Rows.Skip(start).TakeWhile(r => r.Style is not RowStyle.Group)
               where other.Style is RowStyle.Data && other.Level == table.Rows.ElementAtOrDefault(at)?.Level
               let computed = other.CellOf(column)?.Parts.FirstOrDefault().Angka
               where computed is not null
               let official = printed?.Baris.GetValueOrDefault(other.Key)?.GetValueOrDefault(column)?.Bagian.FirstOrDefault().Angka
               select new Ranked(other.Key, other.Nama, computed.Value, [official ?? computed.Value]),
        ];
    }

    /// <summary>The scores of a survey: those that its table prints are official ones.</summary>
    private static Ranked[] OfSurvei(Survei survei, string own, ReviuContext context)
    {
        Ranked[] ranked = TableOf(survei, context) is { } table ? OfTable(table, own, "nrr", context.Laporan.Tercetak.GetValueOrDefault(table.Block.Id)) : OfSurvei(survei);
        return [.. ranked.Select(r => r with { Tercetak = [.. context.Official.AllPrinted($"skm.{survei.Id.Value}.{r.Key}.nrr").Concat(r.Tercetak).Distinct()] })];
    }

    /// <summary>The table of a survey's unsur; a block that names no survey shows the first.</summary>
    private static ComputedTable? TableOf(Survei survei, ReviuContext context) => context.Tables.Values.FirstOrDefault(t =>
        t.Kind == UnsurTable.Unsur
        && (t.Block.Survei?.Value ?? context.Laporan.Skm?.Survei[0].Id.Value) == survei.Id.Value);

    private static Ranked[] OfSurvei(Survei survei) =>
    [
        .. from unsur in survei.Unsur
           let nrr = ComputedSurvei.NrrOf(unsur)
           where nrr is not null
           select new Ranked(unsur.Id, unsur.Nama, nrr.Value, [nrr.Value]),
    ];

    private static Ranked[] OfProgram(ComputedLaporan computed, string name) =>
    [
        .. from program in computed.Anggaran
           let figure = name switch
           {
               "pagu" or "pagu-perubahan" => program.Jumlah.Pagu,
               "realisasi" => program.Jumlah.Realisasi,
               "persen" => program.Jumlah.Serapan,
               "sisa" => program.Jumlah.Sisa,
               _ => null,
           }
           where figure is not null
           select new Ranked(program.Source.Id, program.Source.Nama, figure.Value, [figure.Value]),
    ];

    [GeneratedRegex($@"\b(?:(?:{ReportWords.Tertinggi}|(?<bawah>{ReportWords.Terendah}))\b(?:\s(?<ke>kedua|ketiga|keempat|kelima|ke-?\s?\d)\b)?(?!\s+(?:dua|tiga|empat|lima)\b)|(?:peringkat|rangking|ranking)\s(?<ke>(?:ke-?\s?)?\d|pertama|kedua|ketiga|keempat|kelima)\b(?!\s(?:dari|tingkat|se|antar|di)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    /// <summary>"Dua unsur dengan nilai terendah": so many, of which each is meant.</summary>
    /// <summary>"… karena nilainya": of what the clause before names.</summary>
    [GeneratedRegex(@"^\W*(?:karena|sehingga|sebab)\s(?:nilai|skor)nya\s(?:\w+\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    [GeneratedRegex($@"(?<![\d.,])\b(?<n>{SmallNumber.Pattern})\s(?:\(\w+\)\s)?(?:unsur|program|kegiatan|sub\skegiatan)(?:\s(?:pelayanan|dengan|yang|memiliki|bernilai|nilai|skor|mendapat|memperoleh|serapan|realisasi|pagu|anggaran|rata-rata|paling))*\s$", RegexOptions.IgnoreCase)]
    private static partial Regex SeveralBefore();

    /// <param name="Key">Row key or id.</param>
    /// <param name="Nama">What it is about.</param>
    /// <param name="Terhitung">From the data.</param>
    /// <param name="Tercetak">As printed, wherever it was; as computed where it was not.</param>
    private sealed record Ranked(string Key, string Nama, decimal Terhitung, IReadOnlyList<decimal> Tercetak)
    {
        /// <summary>The printed figure that speaks most for a first place.</summary>
        public decimal Best(bool highest) => highest ? Tercetak.Max() : Tercetak.Min();
    }
}
