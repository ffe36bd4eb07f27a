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

        CheckHeadings(context, findings);
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
            TabelBlock { Sumber: SumberTabel.Skm } table => IsOfSurveys(table, context.Laporan),
            TabelBlock { Sumber: SumberTabel.Tabel, Asal: { } source } => OnlyOther(source, context.Laporan.Tahun) is null && Year().Count(source) == 1,
            GrafikBlock chart => chart.Jenis is JenisGrafik.Capaian or JenisGrafik.Serapan,
            _ => false,
        };
        if (block is GrafikBlock { Jenis: JenisGrafik.Tren, Tahun: [_, _, ..] shown } && Stretch().Match(block.Judul) is { Success: true } stretch
            && (stretch.Groups["awal"].Value != Text(shown.Min(t => t.Value)) || stretch.Groups["akhir"].Value != Text(shown.Max(t => t.Value))))
        {
            findings.Add(YearFindings.OtherStretch(block.Id.At, context.Outline.FillIn(block.Judul), stretch.Value, $"{Text(shown.Min(t => t.Value))}–{Text(shown.Max(t => t.Value))}"));
        }

        if (thisYear && OnlyOther(block.Judul, context.Laporan.Tahun) is { } year)
        {
            findings.Add(YearFindings.OtherYear(block.Id.At, context.Outline.FillIn(block.Judul), year, context.Laporan.Tahun));
        }
    }

    /// <summary>Whether the survey of a table is of the report's year.</summary>
    private static bool IsOfSurveys(TabelBlock table, Laporan laporan) =>
        laporan.Skm?.Survei.FirstOrDefault(s => table.Survei is null || s.Id.Value == table.Survei.Value.Value) is { Periode: { } period } && period.Contains(Text(laporan.Tahun), StringComparison.Ordinal);

    /// <summary>Chapters and headings that tell of this report's own matter.</summary>
    private static void CheckHeadings(ReviuContext context, FindingBag findings)
    {
        foreach (OutlineTarget heading in context.Outline.Chapters.SelectMany(c => c.Headings).Select(h => h.Target))
        {
            if (OwnMatter().IsMatch(heading.Text) && !OtherYearsMeant().IsMatch(heading.Text) && OnlyOther(heading.Text, context.Laporan.Tahun) is { } year && year != Text(context.Laporan.Tahun + 1))
            {
                findings.Add(YearFindings.OtherYear(heading.At, heading.Text, year, context.Laporan.Tahun));
            }
        }

        foreach (Bab bab in context.Laporan.Bab)
        {
            if (OwnMatter().IsMatch(bab.Kepala.Judul) && !OtherYearsMeant().IsMatch(bab.Kepala.Judul) && OnlyOther(bab.Kepala.Judul, context.Laporan.Tahun) is { } year)
            {
                findings.Add(YearFindings.OtherYear(bab.At, bab.Kepala.Judul, year, context.Laporan.Tahun));
            }
        }
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The only year of a text, where that is another one; periods are none.</summary>
    private static string? OnlyOther(string text, int tahun)
    {
        string[] years = [.. Year().Matches(text).Select(m => m.Value).Distinct()];
        return years is [var only] && !Period().IsMatch(text) && !text.Contains("{tahun}", StringComparison.Ordinal)
            && only != Text(tahun) ? only : null;
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

    [GeneratedRegex(@"\b(?:Capaian|Pengukuran|Realisasi|Serapan|Evaluasi|Akuntabilitas|Perjanjian|Penetapan|Anggaran|Laporan) ", RegexOptions.IgnoreCase)]
    private static partial Regex OwnMatter();

    [GeneratedRegex(@"\d{4}\s?(?:[–-]|s\.?d\.?|sampai)\s?\d{4}|\b(?:Nomor|periode|antartahun|sejak)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(@"(?<!\b(?:Renstra|RPJMD|RPD|Strategis)\b.*)\b(?<awal>20\d\d)\s?(?:[–-]|s\.?d\.?|sampai(?:\sdengan)?)\s?(?<akhir>20\d\d)\b")]
    private static partial Regex Stretch();

    [GeneratedRegex(@"-20\d\d$|lalu|akhir")]
    private static partial Regex OtherYearsColumn();

    [GeneratedRegex(@"\b(?<nama>(?:Perjanjian|Penetapan) Kinerja(?: Perubahan)?|Rencana Kinerja Tahunan(?: \(RKT\))?|RKT|Rencana Kerja(?: \(Renja\))?|Renja|(?:Dokumen Pelaksanaan (?:Perubahan )?Anggaran|DPA|DPPA)(?: \((?:DPA|DPPA)\))?)(?:\s\([\p{L} ]{1,40}\))?(?:\s(?!Tahun)[\p{Lu}(][\w)/]*){0,6}\s[Tt]ahun(?:\s[Aa]nggaran)?\s(?<tahun>20\d\d)(?!\s?[–-]\s?\d|\d)")]
    private static partial Regex Document();

    [GeneratedRegex(@"\b(?:dibanding\w*|perbandingan|sebelum\w*|tahun lalu|evaluasi atas|hasil evaluasi|tindak lanjut|sejak|perkembangan|Nomor)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherYearsMeant();
}
