using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Checks the periods of plans, and how their years are counted.</summary>
internal static partial class PeriodChecker
{
    private static readonly string[] Ordinals = ["pertama", "kedua", "ketiga", "keempat", "kelima", "keenam"];

    /// <summary>Checks all paragraphs and captions.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        PlanPeriod[] all =
        [
            .. context.Paragraphs.SelectMany(PlanPeriod.In),
            .. context.Texts.SelectMany(t => t.Blocks).OfType<CaptionedBlock>().SelectMany(block => PlanPeriod.In(context.Outline.FillIn(block.Judul), _ => block.Id.At)),
        ];
        foreach (PlanPeriod[] kind in new[] { true, false }.Select(renstra => all.Where(p => p.IsRenstra == renstra).ToArray()))
        {
            CheckPeriods(kind, context.Laporan, findings);
        }

        foreach (ProseText text in context.Paragraphs)
        {
            CheckCounts(text, context.Laporan, all, findings);
            CheckLengths(text, findings);
        }
    }

    /// <summary>The period that most of the text says, else that of pemda.json, is the right one.</summary>
    private static void CheckPeriods(PlanPeriod[] plans, Laporan laporan, FindingBag findings)
    {
        if (Right(plans, laporan) is not var (first, last, source))
        {
            return;
        }

        foreach (PlanPeriod plan in plans.Where(p => (p.First, p.Last) != (first, last)))
        {
            findings.Add(YearFindings.OtherPeriod(plan.At, plan.Name, plan.Period, PlanPeriod.Text(first, last), source));
        }
    }

    private static (int First, int Last, Wording Source)? Right(PlanPeriod[] plans, Laporan laporan) =>
        plans.GroupBy(p => (p.First, p.Last)).OrderByDescending(g => g.Count()).FirstOrDefault() is { } most && most.Count() * 2 > plans.Length && most.Count() > 1
            ? (most.Key.First, most.Key.Last, new("di tempat lain", "elsewhere"))
        : laporan.Pemda.Periode is { } period ? (period.Awal, period.Akhir, new($"periode rencana {laporan.Pemda.Nama}", $"the period of the plan of {laporan.Pemda.Nama} is"))
        : null;

    private static void CheckCounts(ProseText text, Laporan laporan, PlanPeriod[] all, FindingBag findings)
    {
        foreach (Match match in Count().Matches(text.Text))
        {
            int year = match.Groups["tahun"].Success ? int.Parse(match.Groups["tahun"].Value, CultureInfo.InvariantCulture) : laporan.Tahun;
            bool renstra = match.Groups["renstra"].Success;
            (int First, int Last)? period = PlanPeriod.In(text).Where(p => p.At.CompareTo(text.At(match.Index)) >= 0).Select(p => ((int, int)?)(p.First, p.Last)).FirstOrDefault()
                ?? (Right([.. all.Where(p => p.IsRenstra == renstra)], laporan) is var (first, last, _) ? (first, last) : null);
            string written = match.Groups["ke"].Value.ToLowerInvariant();
            if (period is { } plan && year >= plan.First && year <= plan.Last && Number(written, plan) is { } counted && counted != year - plan.First + 1)
            {
                findings.Add(YearFindings.WrongCount(
                    text.At(match.Index), year, written, $"{(renstra ? "Renstra" : "RPJMD/RPD")} {PlanPeriod.Text(plan.First, plan.Last)}", year - plan.First + 1));
            }
        }
    }

    /// <summary>"5 (lima) tahun, dari 2023 sampai 2026": both years are counted.</summary>
    private static void CheckLengths(ProseText text, FindingBag findings)
    {
        foreach (Match match in Length().Matches(text.Text))
        {
            int said = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
            int first = int.Parse(match.Groups["awal"].ValueSpan, CultureInfo.InvariantCulture);
            int last = int.Parse(match.Groups["akhir"].ValueSpan, CultureInfo.InvariantCulture);
            if (last > first && said != last - first + 1 && said != last - first)
            {
                findings.Add(YearFindings.WrongLength(text.At(match.Index), match.Groups["n"].Value, PlanPeriod.Text(first, last), last - first + 1));
            }
        }
    }

    private static int? Number(string written, (int First, int Last) plan) =>
        written == "terakhir" ? plan.Last - plan.First + 1
        : written.StartsWith("ke-", StringComparison.Ordinal) ? int.Parse(written.AsSpan(3), CultureInfo.InvariantCulture)
        : Array.IndexOf(Ordinals, written) + 1;

    [GeneratedRegex(@"\b(?:[Tt]ahun\s+(?<tahun>20\d\d)\s+)?(?:ini\s+)?(?:adalah|merupakan|menjadi|ialah|sebagai)\s+tahun\s+(?<ke>pertama|kedua|ketiga|keempat|kelima|keenam|terakhir|ke-\d)\b[^.;]{0,60}?\b(?:(?<renstra>[Rr]enstra|[Rr]encana [Ss]trategis)|RPJMD|RPD|[Rr]encana [Pp]embangunan)\b")]
    private static partial Regex Count();

    [GeneratedRegex(@"(?<![\d.,])(?<n>\d{1,2})\s(?:[(\[]\w+(?:\s\w+)?[)\]]\s)?tahun,?\s(?:yaitu\s|yakni\s|mulai\s|terhitung\s)?(?:dari\s|sejak\s|antara\s)?(?:tahun\s)?(?<awal>20\d\d)\s?(?:[–-]|s\.?d\.?|sampai(?:\sdengan)?|hingga)\s?(?:tahun\s)?(?<akhir>20\d\d)(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Length();
}
