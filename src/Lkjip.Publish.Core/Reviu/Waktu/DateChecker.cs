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
        IEnumerable<(SourcePosition At, string Text)> agreed = context.Texts.SelectMany(t => t.Blocks).OfType<TtdBlock>().Where(b => b.Tanggal is not null).Select(b => (b.At, b.Tanggal!));
        foreach ((SourcePosition at, string text) in signed.Concat(agreed).Distinct().Concat(told))
        {
            Match date = Date().Match(text);
            if (date.Success && LastDay(date) is { } last && Days(date).Any(day => day == 0 || day > last))
            {
                findings.Add(YearFindings.NoSuchDate(at, date.Value, last));
            }
        }
    }

    /// <summary>The day, and the one from which on, where it is a stretch of days.</summary>
    private static IEnumerable<int> Days(Match date) =>
        new[] { date.Groups["sejak"], date.Groups["hari"] }.Where(g => g.Success).Select(g => int.Parse(g.ValueSpan, CultureInfo.InvariantCulture));

    private static int? LastDay(Match date) => date.Groups["angka"] is { Success: true } month
        ? DateTime.DaysInMonth(int.Parse(date.Groups["tahun"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(month.ValueSpan, CultureInfo.InvariantCulture))
        : FormatTanggal.Parse($"{date.Groups["bulan"].Value.Replace("Pebruari", "Februari", StringComparison.OrdinalIgnoreCase)} {date.Groups["tahun"].Value}") is { } first
            ? DateTime.DaysInMonth(first.Year, first.Month) : null;

    [GeneratedRegex(@"(?<![\w.,/])(?<!\b(?:Nomor|No\.?)\s)(?:(?:(?<sejak>\d{1,2})\s?(?:[–-]|s\.?d\.?|sampai(?:\sdengan)?|dan)\s?)?(?<hari>\d{1,2})\s+(?<bulan>Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember)\s+(?<tahun>[1-9]\d{3})(?!\d)|(?<hari>\d{1,2})(?<pisah>[/-])(?<angka>0?[1-9]|1[0-2])\k<pisah>(?<tahun>(?:19|20)\d\d)(?![\w/-]))", RegexOptions.IgnoreCase)]
    private static partial Regex Date();
}
