using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Seluruh indikator mencapai target", "2 dari 3 indikator", "sebagian besar indikator", "secara keseluruhan kinerja sesuai target": against all indicators.</summary>
internal static partial class UniversalClaims
{
    /// <summary>Checks a claim about targets.</summary>
    /// <returns>True where the claim is about several indicators, so that it is none about one.</returns>
    public static bool Check(Clause clause, Match match, TargetClaim claim, ClaimScope scope)
    {
        if (Several().Match(clause.Bare) is not { Success: true } several || several.Index > match.Index)
        {
            return Plural().IsMatch(clause.Bare);
        }

        ComputedIndikator[] all = [.. scope.Context.Computed.Indikator.Where(i => i.Status is not null)];
        if (all.Length == 0 || clause.Years.Any(y => y.Year != scope.Tahun) || clause.Subjects.Any(s => s.Kind is SubjectKind.Sasaran or SubjectKind.Anggaran) || Partial().IsMatch(clause.Bare)
            || clause.Mentions.Any(m => m.Value?.Tercetak is not null && m.Start >= several.Index && m.Start < several.Index + several.Length))
        {
            return true;
        }

        if (Earlier().IsMatch(clause.Bare[(several.Index + several.Length)..match.Index]))
        {
            return true; // "Seluruh indikator mencapai target, dan dua di antaranya melampaui target": another claim has them.
        }

        bool denied = NotAll().IsMatch(clause.Bare[..several.Index]);
        ComputedIndikator[] fitting = [.. all.Where(i => claim.Possible.Contains(i.Status!.Value))];
        if (denied ? fitting.Length == scope.Context.Computed.Indikator.Count : IsWrong(several, fitting.Length, all.Length, scope.Context.Computed.Indikator.Count))
        {
            scope.Findings.Add(ClaimFindings.Contradiction(
                clause.At(several.Index), new Tempat.Value("kinerja", several.Value.Trim()), "indikator kinerja", $"{(denied ? "tidak " : string.Empty)}{several.Value.Trim()} … {claim.Words}", Data(all, fitting)));
        }

        return true;
    }

    private static bool IsWrong(Match several, int fitting, int known, int all)
    {
        bool complete = known == all;
        if (several.Groups["jumlah"] is { Success: true } count)
        {
            int said = int.Parse(count.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            return complete && said != fitting;
        }

        return several.Groups["besar"].Success ? complete && fitting * 2 <= all
            : several.Groups["nihil"].Success ? fitting > 0
            : fitting < known;
    }

    private static Wording Data(ComputedIndikator[] all, ComputedIndikator[] fitting)
    {
        ComputedIndikator[] others = [.. all.Except(fitting)];
        string names = string.Join("; ", others.Select(i => $"'{i.Source.Nama}': {TargetClaims.DataOf(i).Indonesia}"));
        string namesInEnglish = string.Join("; ", others.Select(i => $"'{i.Source.Nama}': {TargetClaims.DataOf(i).Inggris}"));
        return new(
            $"yang demikian {fitting.Length} dari {all.Length} indikator" + (names.Length > 0 ? $"; {names}" : string.Empty),
            $"this holds for {fitting.Length} of {all.Length} indicators" + (namesInEnglish.Length > 0 ? $"; {namesInEnglish}" : string.Empty));
    }

    [GeneratedRegex(
        @"\b(?:(?:seluruh|semua|keseluruhan|setiap)\s(?:target\s(?:semua\s)?)?indikator|target\s(?:semua|seluruh)\sindikator|indikator(?:\skinerja(?:\sutama)?)?\s(?:seluruhnya|semuanya)|secara\skeseluruhan,?\s(?:realisasi\s|capaian\s)?kinerja|(?:realisasi|capaian)\s(?:kinerja\s)?secara\skeseluruhan|(?<besar>sebagian\sbesar|mayoritas)\sindikator|(?<nihil>tidak\sada|tidak\sterdapat)\s(?:satu\spun\s)?indikator(?:\skinerja)?\syang|dari\s\d{1,2}\s(?:\(\w+\)\s)?indikator(?:\s\w+){0,3}?,?\s(?:(?:sebanyak|hanya|ada|terdapat)\s)?(?<jumlah>\d{1,2})|(?<!\bdari\s)(?<jumlah>\d{1,2})\s(?:\(\w+\)\s)?(?:dari\s\d{1,2}\s(?:\(\w+\)\s)?)?indikator)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    [GeneratedRegex(@"\b(?:semua|seluruh|setiap|kedua|ketiga|keempat|masing-masing|beberapa|sebagian|sejumlah)\s(?:\w+\s)?(?:indikator|sasaran|program|kegiatan)", RegexOptions.IgnoreCase)]
    private static partial Regex Plural();

    /// <summary>"Tidak semua": one at least does not.</summary>
    [GeneratedRegex(@"\b(?:tidak|belum|bukan|tak)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex NotAll();

    [GeneratedRegex(@"\btarget\b.*\b(?:antaranya|lainnya|yang\slain|selebihnya|sisanya)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Earlier();

    /// <summary>Words that restrict "seluruh" to a part.</summary>
    [GeneratedRegex(@"\b(?:sasaran\s(?:strategis\s)?(?:ini|tersebut|\d)|program|kegiatan|fisik|bidang|seksi|kelurahan|triwulan|semester|IKU|utama)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Partial();
}
