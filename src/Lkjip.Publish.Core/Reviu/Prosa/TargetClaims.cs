using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Mencapai target", "melampaui target", "belum mencapai target" against the capaian of the one indicator that the clause names.</summary>
internal static partial class TargetClaims
{
    /// <summary>Checks a clause.</summary>
    public static void Check(ProseClause clause, ReviuContext context, FindingBag findings)
    {
        foreach (Match match in Claim().Matches(clause.Text).Where(m => !clause.IsAim(m.Index)))
        {
            string denial = clause.DenialBefore(match.Index);
            if (Subject(clause, context) is { } subject && Contradicts(match, denial.Length > 0, subject.Status))
            {
                string capaian = FormatAngka.Persen(subject.Capaian);
                findings.Add(ProseFindings.Contradiction(
                    clause.At(match.Index - denial.Length), subject.Path, denial + match.Value, new($"capaiannya {capaian}", $"its achievement is {capaian}")));
            }
        }
    }

    private static bool Contradicts(Match claim, bool denied, StatusCapaian status) => (claim.Groups["lebih"].Success, denied) switch
    {
        (true, false) => status is not StatusCapaian.Melampaui,
        (true, true) => status is StatusCapaian.Melampaui,
        (false, false) => status is StatusCapaian.TidakMencapai,
        (false, true) => status is not StatusCapaian.TidakMencapai,
    };

    /// <summary>The one indicator of the clause, or the one capaian of a table; null where there is none, or several.</summary>
    private static (string Path, decimal Capaian, StatusCapaian Status)? Subject(ProseClause clause, ReviuContext context)
    {
        string[] named = [.. clause.Values.Select(v => v.Value).Where(v => v.Path is ["kinerja", _, _, ..] or ["tabel", _, _, _]).Select(v => v.Path[0] == "kinerja" ? v.Path[1] : $"{v.Path[1]}.{v.Path[2]}").Distinct()];
        if (named.Length != 1 || clause.Values.Any(v => OtherYear().IsMatch(v.Value.Path[^1])))
        {
            return null;
        }

        if (context.Computed.IndikatorById.GetValueOrDefault(named[0]) is { Capaian: { } capaian, Status: { } status })
        {
            return ($"kinerja.{named[0]}", capaian, status);
        }

        return clause.Values.Select(v => v.Value).FirstOrDefault(v => v.Path is ["tabel", _, _, "capaian"]) is { } cell ? OfCell(cell, context) : null;
    }

    /// <summary>A table's capaian; null where the printed and the computed one stand on two sides of the target.</summary>
    private static (string Path, decimal Capaian, StatusCapaian Status)? OfCell(ValueExpression cell, ReviuContext context)
    {
        decimal? computed = context.Tables.GetValueOrDefault(cell.Path[1])?.Rows.FirstOrDefault(r => r.Key == cell.Path[2])?.CellOf("capaian")?.Parts.FirstOrDefault().Angka;
        if (computed is not { } value)
        {
            return null;
        }

        decimal official = FormatAngka.TryParse(cell.Tercetak, out decimal printed) ? printed : value;
        return CapaianFormula.Status(value) is var status && status == CapaianFormula.Status(official) ? (ClaimChecker.PathOf(cell), official, status) : null;
    }

    [GeneratedRegex(
        @"\b(?:mencapai|memenuhi|(?<lebih>melampaui|melebihi))\s+target(?:nya)?\b(?!\s+(?:jangka|Renstra|RPJMD|RPD|RKPD|nasional|provinsi|akhir|fisik|keuangan|anggaran|triwulan|semester|tahun))|\btarget(?:nya)?(?:\s+ini|\s+tersebut)?(?:\s+telah|\s+sudah)?\s+tercapai\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    [GeneratedRegex(@"-\d{4}$")]
    private static partial Regex OtherYear();
}
