using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds sentences of another year that refer to a table that holds data of the report's year only.</summary>
internal static partial class StaleReferenceChecker
{
    /// <summary>Checks the paragraphs that refer to a table or chart.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        Dictionary<string, CaptionedBlock> blocks = context.Texts.SelectMany(t => t.Blocks).OfType<CaptionedBlock>().DistinctBy(b => b.Id.Value).ToDictionary(b => b.Id.Value);
        foreach (ProseParagraph paragraph in context.Texts.SelectMany(t => t.Paragraphs).Where(p => p.Rujukan.Count == 1))
        {
            if (blocks.GetValueOrDefault(paragraph.Rujukan[0]) is { } block && IsOfThisYearOnly(block, context.Laporan.Tahun))
            {
                CheckParagraph(ProseText.Of(paragraph), block, context, findings);
            }
        }
    }

    /// <summary>The sentence that leads to the reference tells of one year only, and that is another one.</summary>
    private static void CheckParagraph(ProseText text, CaptionedBlock block, ReviuContext context, FindingBag findings)
    {
        foreach (Match match in Shown().Matches(text.Text))
        {
            int start = text.Text.LastIndexOf(". ", match.Index, StringComparison.Ordinal) + 1;
            Match[] years = [.. Year().Matches(text.Text[start..match.Index]).Cast<Match>()];
            if (years.Length == 1 && years[0].Groups["tahun"].Value is var year && year != Text(context.Laporan.Tahun) && !Compared().IsMatch(text.Text[start..match.Index])
                && !text.Values.Any(v => v.Index >= start && v.Index < match.Index))
            {
                OutlineTarget target = context.Outline.Of(block);
                findings.Add(YearFindings.OtherYearsTable(text.At(start + years[0].Groups["tahun"].Index), year, target.Number ?? $"'{target.Text}'", context.Laporan.Tahun));
            }
        }
    }

    /// <summary>A table of performance or money without a column of another year, whose caption names none.</summary>
    private static bool IsOfThisYearOnly(CaptionedBlock block, int tahun) => !Year().Matches(block.Judul).Any(m => m.Groups["tahun"].Value != Text(tahun)) && block switch
    {
        TabelBlock { Sumber: SumberTabel.Kinerja, Bentuk.Value: "capaian" or "iku" or "perjanjian" or "rekap-status" or "rekap-sasaran" } table => !HasOtherYears(table),
        TabelBlock { Sumber: SumberTabel.Anggaran } table => !HasOtherYears(table),
        GrafikBlock chart => chart.Jenis is JenisGrafik.Capaian or JenisGrafik.Serapan,
        _ => false,
    };

    private static bool HasOtherYears(TabelBlock table) => table.Kolom.Any(k => OtherYearsColumn().IsMatch(k.Kunci.Value));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>What leads to the table.</summary>
    [GeneratedRegex(@"\b(?:tergambar|digambarkan|disajikan|tampak|terlihat|dilihat|ditunjukkan|dirinci|diuraikan|ditampilkan|tercantum|dimuat)\s(?:dalam|pada|di)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Shown();

    /// <summary>A year that is no part of a period, of a document's title or of a regulation's number.</summary>
    [GeneratedRegex(@"(?<!\b(?:Nomor|No\.?)\s\S{1,24}\s[Tt]ahun\s)(?<![\d/.,–-])(?<!\d\s?[–-]\s?)\b(?<tahun>20\d\d)\b(?![\d/.,]\d|\s?[–-]\s?\d)")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:dibanding\w*|perbandingan|sebelum\w*|lalu|sejak|terhadap|perkembangan|Nomor|Renstra|RPJMD|RPD|evaluasi\s(?:SAKIP|AKIP)|menjadi\sdasar|tindak\slanjut|ditetapkan|disusun)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Compared();

    [GeneratedRegex(@"-20\d\d$|lalu|akhir")]
    private static partial Regex OtherYearsColumn();
}
