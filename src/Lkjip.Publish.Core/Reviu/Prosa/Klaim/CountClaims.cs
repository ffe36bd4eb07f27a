using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>How many sasaran, indicators, employees, respondents and programmes there are, where a sentence tells the whole number.</summary>
internal static partial class CountClaims
{
    /// <summary>Checks a paragraph.</summary>
    public static void Check(IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        foreach (Clause clause in paragraph.Where(c => !c.Years.Any(y => y.Year != scope.Tahun)))
        {
            if (clause.Numbers.Count == 0 && !clause.Bare.Says(Signal.Unsur))
            {
                continue;
            }

            foreach (Match match in Plan().Matches(clause.Bare).Concat(Staff().Matches(clause.Bare)).Concat(Respondents().Matches(clause.Bare)).Where(m => !IsInline(clause, m.Groups["n"].Index)))
            {
                Compare(clause, match, scope);
            }

            foreach (Match match in OfAll().Matches(clause.Bare))
            {
                CompareAll(clause, match, scope);
            }
        }
    }

    private static void Compare(Clause clause, Match match, ClaimScope scope)
    {
        string noun = match.Groups["apa"].Value.ToLowerInvariant();
        Counted? counted = Counted.Of(noun, scope.Context);
        if (counted is null || !decimal.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out decimal said) || counted.Possible.Contains(said))
        {
            return;
        }

        scope.Findings.Add(ClaimFindings.Count(
            clause.At(match.Groups["n"].Index), $"{match.Groups["n"].Value} {noun}", new($"dalam data {counted.Shown}", $"according to the data there are {counted.Shown.Replace("dan", "and", StringComparison.Ordinal)}"),
            certain: said > counted.All || counted.IsWhole));
    }

    /// <summary>"1 sasaran dan 1 indikator dari 2 misi": of all missions or goals, so all sasaran and indicators.</summary>
    private static void CompareAll(Clause clause, Match match, ClaimScope scope)
    {
        DataKinerja? kinerja = scope.Context.Laporan.Kinerja;
        int goals = match.Groups["dari"].Value.Equals("misi", StringComparison.OrdinalIgnoreCase) && kinerja?.Misi.Count > 0 ? kinerja.Misi.Count : kinerja?.Tujuan.Count ?? 0;
        int sasaran = kinerja?.Tujuan.Sum(t => t.Sasaran.Count) ?? 0;
        int indikator = scope.Context.Computed.Indikator.Count;
        if (Number("k") == goals && goals > 0 && (Number("n") != sasaran || Number("m") != indikator))
        {
            scope.Findings.Add(ClaimFindings.Count(clause.At(match.Index), match.Value, new(
                $"seluruhnya {sasaran} sasaran dan {indikator} indikator", $"altogether there are {sasaran} objectives and {indikator} indicators")));
        }

        int? Number(string group) => SmallNumber.Parse(match.Groups[group].Value);
    }

    private static bool IsInline(Clause clause, int index) => clause.Mentions.Any(m => m.Value is not null && m.Start <= index && index < m.End);

    [GeneratedRegex(
        @"\b(?:ditetapkan|menetapkan|terdapat|memiliki|mempunyai|terdiri\s(?:atas|dari)|berjumlah|sebanyak|melalui|hendak\smencapai|mencakup|memuat|ada)\s(?:sebanyak\s)?(?<n>\d{1,2})\s?(?:[(\[]\w+(?:\s\w+)?[)\]]\s)?(?<apa>sasaran|indikator)(?:\s(?:strategis|kinerja(?!\sutama)))?\b(?!\s(?:ini|kinerja\sutama|utama|IKU))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Plan();

    [GeneratedRegex(
        @"\b(?:didukung(?:\soleh)?|berkekuatan|(?:jumlah\s)?(?:seluruh\s)?pegawai(?:nya)?(?:\s(?:seluruhnya|ASN|yang\sada|pada|di|tahun|saat\sini|\d{4}))*\s+(?:sebanyak|adalah|berjumlah)|pegawainya\s(?:saat\sini|kini|sekarang)(?:\s(?:sebanyak|berjumlah))?)\s(?<n>\d{1,4})\s?(?:[(\[][\w\s]+[)\]]\s)?(?<apa>personel|personil|pegawai|aparatur|ASN|orang)\b(?!\s(?:laki|perempuan|golongan|eselon|PNS\slaki))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Staff();

    [GeneratedRegex(
        @"\b(?:sebanyak|terhadap|dari|kepada|jawaban|berjumlah|terkumpul|menghimpun|melibatkan|jumlah\sresponden(?:\s\w+){0,4}?\s(?:adalah|sebanyak|berjumlah))\s(?<n>\d{1,4})\s?(?:[(\[][\w\s]+[)\]]\s)?(?:orang\s)?(?<apa>kuesioner|responden)\b(?!\s\()",
        RegexOptions.IgnoreCase)]
    private static partial Regex Respondents();

    [GeneratedRegex($@"(?<![\d.,])\b(?<n>{SmallNumber.Pattern})\s(?:\(\w+\)\s)?sasaran(?:\sstrategis)?\s(?:dan|dengan|serta)\s(?<m>{SmallNumber.Pattern})\s(?:\(\w+\)\s)?indikator(?:\skinerja)?\sdari\s(?<k>{SmallNumber.Pattern})\s(?:\(\w+\)\s)?(?<dari>misi|tujuan)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfAll();
}
