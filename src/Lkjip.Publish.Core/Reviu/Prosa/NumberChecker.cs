using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Checks the numbers that the prose writes out: whether the data hold them, and whether the words after them say the same.</summary>
internal static partial class NumberChecker
{
    /// <summary>Checks a report's prose. A number that no data hold is told once, where it stands first.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        ReportFigures figures = ReportFigures.Of(context);
        IReadOnlyList<AngkaBebas> free = context.Laporan.Reviu?.AngkaBebas ?? [];
        HashSet<string> used = [];
        HashSet<string> told = [];
        foreach (ProseText text in context.Paragraphs)
        {
            CheckNotation(text, figures, findings);
            foreach (ProseNumber number in Unknown(text, figures))
            {
                if (free.Any(f => f.Angka.Value == number.Written))
                {
                    used.Add(number.Written);
                }
                else if (!Follows(number, text, figures, context) && told.Add(number.Shown))
                {
                    findings.Add(ProseFindings.UnknownNumber(text.At(number.Index), number.Shown));
                }
            }

            CheckWords(text, context, findings);
        }

        findings.AddRange(free.Where(f => !used.Contains(f.Angka)).Select(f => ProseFindings.UnusedException(f.Angka)));
    }

    /// <summary>The figures of a paragraph that the data do not hold.</summary>
    private static IEnumerable<ProseNumber> Unknown(ProseText text, ReportFigures figures)
    {
        HashSet<int> foreign = [.. ForeignNumber.In(text.Text).Where(n => n.IsCertain || IsMeant(n, figures)).Select(n => n.Index)];
        return ProseNumber.In(text.Text).Where(n => n.IsFigure(text.Text) && !figures.Contains(n) && !foreign.Contains(n.Index));
    }

    /// <summary>True for a number that follows from the data, or from the other figures of its paragraph.</summary>
    private static bool Follows(ProseNumber number, ProseText text, ReportFigures figures, ReviuContext context)
    {
        IEnumerable<ProseNumber> typed = ProseNumber.In(text.Text).Where(n => n.IsFigure(text.Text) && figures.Contains(n));
        IEnumerable<ProseNumber> values = text.Values.SelectMany(v => ProseNumber.In(context.Values.Resolve(v.Value).Shown));
        return figures.Derives(number) || DerivedFigures.Explains(number, [.. typed.Concat(values).Select(n => n.Value * n.Factor)]);
    }

    /// <summary>"91.70" for 91,70 and "7,442,011,651" for 7.442.011.651.</summary>
    private static void CheckNotation(ProseText text, ReportFigures figures, FindingBag findings)
    {
        foreach (ForeignNumber number in ForeignNumber.In(text.Text).Where(n => n.IsCertain || IsMeant(n, figures)))
        {
            findings.Add(NotationFindings.Foreign(text.At(number.Index), new Tempat.Words(number.Written), number.Written, number.Number));
        }
    }

    /// <summary>True where the data hold the number so, and not as it reads in Indonesian; three digits of which the last is a nought are thousands.</summary>
    private static bool IsMeant(ForeignNumber number, ReportFigures figures) =>
        (number.IsCertain || number.Number.Value.Scale < 3 || number.Written[^1] != '0')
        && figures.Contains(number.Number.Value) && !(FormatAngka.TryParse(number.Written, out decimal indonesian) && figures.Contains(indonesian));

    /// <summary>"110 (seratus sepuluh)": numeral and words say the same.</summary>
    private static void CheckWords(ProseText text, ReviuContext context, FindingBag findings)
    {
        foreach (Match match in InWords().Matches(text.Text))
        {
            int start = match.Index;
            ValueExpression? value = text.RunAt(start).Value;
            string numeral = value is null ? match.Groups["angka"].Value : NumberOf(context.Values.Resolve(value).Shown);
            string words = match.Groups["kata"].Value.TrimEnd();
            if (FormatAngka.TryParse(numeral, out decimal number) && number == decimal.Truncate(number) && number < Terbilang.Limit
                && !TercetakChecker.Agrees(Terbilang.Angka(number), WithoutRupiah(words)))
            {
                findings.Add(ArithmeticFindings.WordsInProse(text.At(match.Groups["kata"].Index), numeral, words, Terbilang.Angka(number)));
            }
        }
    }

    private static string NumberOf(string shown) => ProseNumber.In(shown).FirstOrDefault()?.Written ?? string.Empty;

    private static string WithoutRupiah(string words) => words.TrimEnd().EndsWith("rupiah", StringComparison.OrdinalIgnoreCase)
        ? words.TrimEnd()[..^"rupiah".Length]
        : words;

    private const string Units = @"(?:\s(?:rupiah|orang|unit|paket|dokumen|laporan|kali|kegiatan|program|sasaran|indikator|responden|kuesioner|pegawai|personel|kelurahan|kecamatan|buah|lembar|eksemplar|bulan|tahun|hari|unsur|jenis|kelompok|lembaga|keluarga|jiwa|KK|KPM))?";

    private const string Letters = @"(?<kata>(?:(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus|ribu|seribu|juta|sejuta|mil[iy]ar|tril[iy]un|rupiah)\s*)+)";

    [GeneratedRegex(
        $@"(?:(?:(?<![\w.,])|(?<=\bRp\.?\s?))(?<angka>\d+(?:\.\d+)*)(?:[,.][-–—=]+|,00)?|\uFFFC(?:[,.][-–—=]+)?){Units}(?:\s*[(\[{{]\s*(?:terbilang\s*:?\s*)?{Letters}(?:orang|unit|paket|dokumen|laporan|kali|kegiatan|buah|lembar|responden|pegawai|jiwa)?\s*[)\]}}]|,?\s(?:atau\s)?terbilang:?\s{Letters})",
        RegexOptions.IgnoreCase)]
    private static partial Regex InWords();
}
