using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Checks that dates exist, that the report is signed after its year, and on one day.</summary>
internal static partial class DateChecker
{
    /// <summary>Checks all dates of a report.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        CheckCalendar(context, findings);
        SignedDate? first = null;
        foreach (SignedDate date in SignedDate.Of(context).Where(d => d.Last is not null))
        {
            if (date.Last < new DateOnly(context.Laporan.Tahun, 12, 31))
            {
                findings.Add(YearFindings.SignedEarly(date.At, date.Written, date.Where, context.Laporan.Tahun));
            }

            first ??= date;
            if (!first.AgreesWith(date))
            {
                findings.Add(YearFindings.DatesDiffer(date.At, date.Written, date.Where, first.Written, first.Where));
            }
        }
    }

    private static void CheckCalendar(ReviuContext context, FindingBag findings)
    {
        IEnumerable<(SourcePosition At, string Text)> signed = SignedDate.Of(context).Select(d => (d.At, d.Written));
        IEnumerable<(SourcePosition At, string Text)> told =
            from paragraph in context.Paragraphs
            from Match match in Date().Matches(paragraph.Text)
            select (paragraph.At(match.Index), match.Value);
        foreach ((SourcePosition at, string text) in signed.Concat(told))
        {
            Match date = Date().Match(text);
            if (date.Success && LastDay(date) is { } last && int.Parse(date.Groups["hari"].Value, CultureInfo.InvariantCulture) is var day && (day == 0 || day > last))
            {
                findings.Add(YearFindings.NoSuchDate(at, date.Value, last));
            }
        }
    }

    private static int? LastDay(Match date) =>
        FormatTanggal.Parse($"{date.Groups["bulan"].Value} {date.Groups["tahun"].Value}") is { } first ? DateTime.DaysInMonth(first.Year, first.Month) : null;

    [GeneratedRegex(@"(?<![\w.,/-])(?<hari>\d{1,2})\s+(?<bulan>Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember)\s+(?<tahun>\d{4})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Date();
}
