using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Tertinggi", "terendah" and their like against the figures of the same kind: of the table's column, the survey's unsur or all programmes.</summary>
internal static partial class RankClaims
{
    /// <summary>Checks a clause.</summary>
    public static void Check(ProseClause clause, ReviuContext context, FindingBag findings)
    {
        MatchCollection claims = Claim().Matches(clause.Text);
        for (int i = 0; i < claims.Count; i++)
        {
            int end = i + 1 < claims.Count ? claims[i + 1].Index : clause.Text.Length;
            ValueExpression? about = clause.Values.Where(v => v.Index > claims[i].Index && v.Index < end).Select(v => v.Value).FirstOrDefault(v => v.Path[0] != "kinerja");
            if (about is not null && !clause.IsNoClaim(claims[i].Index) && Field(about, context) is { } field)
            {
                Compare(clause, claims[i], about, field, findings);
            }
        }
    }

    private static void Compare(ProseClause clause, Match claim, ValueExpression about, IReadOnlyList<Ranked> field, FindingBag findings)
    {
        bool highest = claim.Groups["atas"].Success;
        string key = about.Path[^2];
        if (field.Count > 1 && field.FirstOrDefault(r => r.Key == key) is { } own && !IsFirst(field, own, highest, r => r.Terhitung) && !IsFirst(field, own, highest, r => r.Tercetak))
        {
            Ranked first = highest ? field.MaxBy(r => r.Tercetak)! : field.MinBy(r => r.Tercetak)!;
            findings.Add(ProseFindings.Contradiction(
                clause.At(claim.Index), ClaimChecker.PathOf(about), claim.Value,
                new($"yang {claim.Value.ToLowerInvariant()} {first.Nama} dengan {FormatAngka.Angka(first.Tercetak, 2)}, bukan {own.Nama} dengan {FormatAngka.Angka(own.Tercetak, 2)}",
                    $"the {(highest ? "highest" : "lowest")} is \"{first.Nama}\" with {FormatAngka.Angka(first.Tercetak, 2)}, not \"{own.Nama}\" with {FormatAngka.Angka(own.Tercetak, 2)}")));
        }
    }

    private static bool IsFirst(IReadOnlyList<Ranked> field, Ranked own, bool highest, Func<Ranked, decimal> figure) =>
        field.All(other => highest ? figure(own) >= figure(other) : figure(own) <= figure(other));

    /// <summary>The figures among which one is claimed to be the first; null where that is not certain.</summary>
    private static IReadOnlyList<Ranked>? Field(ValueExpression about, ReviuContext context) => about.Path switch
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
               select new Ranked(other.Key, other.Nama, computed.Value, official ?? computed.Value),
        ];
    }

    /// <summary>The scores of a survey: those that its table prints are official ones.</summary>
    private static Ranked[] OfSurvei(Survei survei, string own, ReviuContext context) => TableOf(survei, context) is { } table
        ? OfTable(table, own, "nrr", context.Laporan.Tercetak.GetValueOrDefault(table.Block.Id))
        : OfSurvei(survei);

    /// <summary>The table of a survey's unsur; a block that names no survey shows the first.</summary>
    private static ComputedTable? TableOf(Survei survei, ReviuContext context) => context.Tables.Values.FirstOrDefault(t =>
        t.Kind == UnsurTable.Unsur
        && (t.Block.Survei?.Value ?? context.Laporan.Skm?.Survei[0].Id.Value) == survei.Id.Value);

    private static Ranked[] OfSurvei(Survei survei) =>
    [
        .. from unsur in survei.Unsur
           let nrr = ComputedSurvei.NrrOf(unsur)
           where nrr is not null
           select new Ranked(unsur.Id, unsur.Nama, nrr.Value, nrr.Value),
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
           select new Ranked(program.Source.Id, program.Source.Nama, figure.Value, figure.Value),
    ];

    [GeneratedRegex(@"\b(?:(?<atas>tertinggi|terbesar|terbanyak)|terendah|terkecil|tersedikit)\b(?!\s+(?:ke|dua|tiga|empat|lima|kedua|ketiga))", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    /// <param name="Key">Row key or id.</param>
    /// <param name="Nama">What it is about.</param>
    /// <param name="Terhitung">From the data.</param>
    /// <param name="Tercetak">As printed, where it was.</param>
    private sealed record Ranked(string Key, string Nama, decimal Terhitung, decimal Tercetak);
}
