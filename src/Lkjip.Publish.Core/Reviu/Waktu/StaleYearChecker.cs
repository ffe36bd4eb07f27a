using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds captions and titles of another year, and yearly documents (Perjanjian Kinerja, RKT, Renja) of another year.</summary>
internal static partial class StaleYearChecker
{
    /// <summary>Checks titles, captions and prose.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        CheckTitle(context.Laporan, findings);
        foreach (CaptionedBlock block in context.Texts.SelectMany(t => t.Blocks).OfType<CaptionedBlock>())
        {
            CheckCaption(context, block, findings);
        }

        foreach (ProseText text in context.Paragraphs)
        {
            CheckDocuments(text, context.Laporan.Tahun, findings);
        }
    }

    private static void CheckTitle(Laporan laporan, FindingBag findings)
    {
        if (laporan.Kepala.Judul is { } title && OnlyOther(title, laporan.Tahun) is { } year)
        {
            findings.Add(YearFindings.OtherYear(new SourcePosition($"{laporan.Folder}/laporan.md", 1, 1), title, year, laporan.Tahun));
        }
    }

    /// <summary>A caption over this year's data; tables and charts that also show other years may be called by them.</summary>
    private static void CheckCaption(ReviuContext context, CaptionedBlock block, FindingBag findings)
    {
        bool thisYear = block switch
        {
            TabelBlock { Sumber: SumberTabel.Kinerja or SumberTabel.Anggaran or SumberTabel.Pegawai } table => !table.Kolom.Any(k => OtherYearsColumn().IsMatch(k.Kunci.Value)),
            GrafikBlock chart => chart.Jenis is JenisGrafik.Capaian or JenisGrafik.Serapan,
            _ => false,
        };
        if (thisYear && OnlyOther(block.Judul, context.Laporan.Tahun) is { } year)
        {
            findings.Add(YearFindings.OtherYear(block.Id.At, context.Outline.FillIn(block.Judul), year, context.Laporan.Tahun));
        }
    }

    /// <summary>The only year of a text, where that is another one; periods are none.</summary>
    private static string? OnlyOther(string text, int tahun)
    {
        string[] years = [.. Year().Matches(text).Select(m => m.Value).Distinct()];
        return years is [var only] && !Period().IsMatch(text) && !text.Contains("{tahun}", StringComparison.Ordinal)
            && only != tahun.ToString(CultureInfo.InvariantCulture) ? only : null;
    }

    private static void CheckDocuments(ProseText text, int tahun, FindingBag findings)
    {
        foreach (Match match in Document().Matches(text.Text))
        {
            int year = int.Parse(match.Groups["tahun"].Value, CultureInfo.InvariantCulture);
            string sentence = SentenceAround(text.Text, match.Index);
            if (year != tahun && year != tahun + 1 && !OtherYearsMeant().IsMatch(sentence))
            {
                findings.Add(YearFindings.OtherYearsDocument(text.At(match.Index), match.Groups["nama"].Value, match.Groups["tahun"].Value, tahun));
            }
        }
    }

    private static string SentenceAround(string text, int index)
    {
        int start = text.LastIndexOf(". ", index, StringComparison.Ordinal) + 1;
        int end = text.IndexOf(". ", index, StringComparison.Ordinal);
        return text[start..(end < 0 ? text.Length : end)];
    }

    [GeneratedRegex(@"(?<![\d/.-])(?:19|20)\d\d(?![\d/.-]\d|\d)")]
    private static partial Regex Year();

    [GeneratedRegex(@"\d{4}\s?(?:[–-]|s\.?d\.?|sampai)\s?\d{4}|\b(?:Nomor|periode|antartahun|sejak)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(@"-20\d\d$|lalu|akhir")]
    private static partial Regex OtherYearsColumn();

    [GeneratedRegex(@"\b(?<nama>(?:Perjanjian|Penetapan) Kinerja(?: Perubahan)?|Rencana Kinerja Tahunan(?: \(RKT\))?|RKT|Rencana Kerja(?: \(Renja\))?|Renja)(?:\s(?!Tahun)[\p{Lu}(][\w)/]*){0,6}\s[Tt]ahun(?:\s[Aa]nggaran)?\s(?<tahun>20\d\d)(?!\s?[–-]\s?\d|\d)")]
    private static partial Regex Document();

    [GeneratedRegex(@"\b(?:dibanding\w*|perbandingan|sebelum\w*|tahun lalu|evaluasi atas|hasil evaluasi|tindak lanjut|sejak|perkembangan|Nomor)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherYearsMeant();
}
