using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Serapan melebihi capaian", "tidak efisien" against absorption and achievement.</summary>
internal static partial class EfficiencyClaims
{
    /// <summary>Checks a paragraph.</summary>
    public static void Check(IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        foreach (Clause clause in paragraph)
        {
            if (Compared().Match(clause.Text) is { Success: true } match && !clause.IsAim(match.Index) && About(clause, paragraph, scope) is { } about && IsWrong(match, about.Serapan, about.Capaian))
            {
                scope.Findings.Add(ClaimFindings.Contradiction(
                    clause.At(match.Index), new Tempat.Value(about.Path, match.Value), about.Nama, match.Value,
                    new($"serapannya {FormatAngka.Persen(about.Serapan)} dan capaiannya {FormatAngka.Persen(about.Capaian)}",
                        $"its absorption is {FormatAngka.Persen(about.Serapan)} and its achievement {FormatAngka.Persen(about.Capaian)}")));
            }
        }
    }

    private static bool IsWrong(Match match, decimal serapan, decimal capaian) => match switch
    {
        _ when match.Groups["tidak"].Success => serapan <= capaian,
        _ when match.Groups["efisien"].Success => serapan > capaian,
        _ => match.Groups["lebih"].Success != (match.Groups["serapanDulu"].Success ? serapan > capaian : capaian > serapan),
    };

    /// <summary>The sasaran that the clause, its sentence or the heading names; else the whole report, where the sentence speaks of all.</summary>
    private static (string Path, string Nama, decimal Serapan, decimal Capaian)? About(Clause clause, IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        ComputedLaporan computed = scope.Context.Computed;
        Clause[] sentence = [.. paragraph.Where(c => c.Sentence == clause.Sentence)];
        int[] numbers = [.. sentence.SelectMany(c => NumberedSasaran().Matches(c.Text)).Select(m => int.Parse(m.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))];
        Sasaran[] all = [.. computed.Indikator.Select(i => i.Sasaran).DistinctBy(s => s.Id.Value)];
        Sasaran[] named =
        [
            .. all.Where((s, i) => numbers.Contains(i + 1) || sentence.Any(c => c.Subjects.Any(x => x.Path == $"sasaran.{s.Id.Value}"))),
        ];
        if (named is not [var sasaran])
        {
            return null;
        }

        ComputedIndikator[] indikator = [.. computed.Indikator.Where(i => i.Sasaran.Id.Value == sasaran.Id.Value)];
        return scope.Context.Laporan.Anggaran is { } anggaran
            && AnggaranRollup.Total(anggaran, SeleksiAnggaran.Semua with { Sasaran = [sasaran.Id.Value] }).Serapan is { } serapan
            && indikator.All(i => i.Capaian is not null) && Persentase.Mean(indikator.Select(i => i.Capaian)) is { } capaian
            ? ($"sasaran.{sasaran.Id.Value}", sasaran.Nama, serapan, capaian)
            : null;
    }

    [GeneratedRegex(@"\bsasaran\s(?:strategis\s)?(?<n>[1-9][0-9]?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NumberedSasaran();

    [GeneratedRegex(
        @"\b(?:(?<tidak>(?:tidak|belum|kurang)\sefisien)|(?:dinilai|dikatakan|tergolong|termasuk|sudah|telah|sangat|berjalan|secara)\s(?<efisien>efisien)|(?<serapanDulu>serapan(?:\sanggaran)?|realisasi\sanggaran|anggaran\syang\sterserap|penyerapan(?:\sanggaran)?)(?:nya)?\s+(?:\w+\s)?(?:(?<lebih>melebihi|melampaui|lebih\s(?:tinggi|besar)\sdari(?:pada)?|di\satas)|lebih\s(?:rendah|kecil)\sdari(?:pada)?|di\sbawah)\scapaian|capaian(?:\skinerja)?(?:nya)?\s(?:\w+\s)?(?:(?<lebih>melebihi|melampaui|lebih\s(?:tinggi|besar)\sdari(?:pada)?|di\satas)|lebih\s(?:rendah|kecil)\sdari(?:pada)?|di\sbawah)\s(?:serapan|realisasi\sanggaran))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Compared();
}
