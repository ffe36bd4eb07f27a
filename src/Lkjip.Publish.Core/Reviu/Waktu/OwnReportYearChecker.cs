using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds sentences in which the report speaks of itself under another year: "Laporan Kinerja Tahun 2023 ini", "Demikian LKjIP … Tahun 2023 disampaikan".</summary>
internal static partial class OwnReportYearChecker
{
    /// <summary>Checks all paragraphs.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (ProseText text in context.Paragraphs)
        {
            foreach (Match match in Own().Matches(text.Text))
            {
                Group year = match.Groups["tahun"];
                if (int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) is var told && told != context.Laporan.Tahun && told != context.Laporan.Tahun + 1 && !Compared().IsMatch(match.Value))
                {
                    findings.Add(YearFindings.OwnReportOfOtherYear(text.At(year.Index), match.Value.Trim(), year.Value, context.Laporan.Tahun));
                }
            }
        }
    }

    /// <summary>Words between which another year, or another's report, is meant.</summary>
    [GeneratedRegex(@"\b(?:dibanding\w*|perbandingan|sebelum\w*|pembanding|lalu|sejak|sampai|hingga|evaluasi|tindak|Nomor|Renstra|RPJMD|RPD|periode)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Compared();

    /// <summary>The report, its name or what it tells, with one year and without a full stop between.</summary>
    [GeneratedRegex(
        @"\bDemikian(?:lah)?\s(?:[\p{L}()-]+\s){0,14}?[Tt]ahun(?:\s[Aa]nggaran)?\s(?<tahun>20\d\d)(?!\s?[–-]\s?\d|\d)|\b(?:Laporan\s(?:Akuntabilitas\s)?Kinerja|LKjIP|LKIP|LAKIP)\s(?:[\p{L}()-]+\s){0,12}?[Tt]ahun\s(?<tahun>20\d\d)\s(?:ini\b|disusun\s(?:sebagai|untuk|berdasarkan)\b)|\b(?:Laporan(?:\s\p{Lu}\p{L}+){0,5}|LKjIP|LKIP|LAKIP)(?:\s\([^)]{1,40}\))?\sini\s(?:(?!\btahun\s\d)[^.;])*?\btahun(?:\sanggaran)?\s(?<tahun>20\d\d)(?!\s?[–-]\s?\d|\d)|\b(?:[Ss]elama|[Pp]ada)\stahun(?:\sanggaran)?\s(?<tahun>20\d\d)\sini\b")]
    private static partial Regex Own();
}
