using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds abbreviations that a text spells out otherwise than the report's list, its first mention, or the law: "Pemerlu Kesejahteraan Sosial (PPKS)".</summary>
internal static partial class AbbreviationChecker
{
    /// <summary>Terms of the law that every report uses.</summary>
    private static readonly Dictionary<string, string> OfTheLaw = new()
    {
        ["LKjIP"] = "Laporan Kinerja Instansi Pemerintah",
        ["LKIP"] = "Laporan Kinerja Instansi Pemerintah",
        ["LAKIP"] = "Laporan Akuntabilitas Kinerja Instansi Pemerintah",
        ["SAKIP"] = "Sistem Akuntabilitas Kinerja Instansi Pemerintah",
        ["IKU"] = "Indikator Kinerja Utama",
        ["DPA"] = "Dokumen Pelaksanaan Anggaran",
        ["APBD"] = "Anggaran Pendapatan dan Belanja Daerah",
        ["RPJMD"] = "Rencana Pembangunan Jangka Menengah Daerah",
        ["RPJPD"] = "Rencana Pembangunan Jangka Panjang Daerah",
        ["RKPD"] = "Rencana Kerja Pemerintah Daerah",
        ["SKPD"] = "Satuan Kerja Perangkat Daerah",
    };

    /// <summary>Checks prose and headings.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        Dictionary<string, string> known = new(context.Laporan.Kepala.Singkatan);
        foreach ((string abbreviation, string meaning) in OfTheLaw)
        {
            known.TryAdd(abbreviation, meaning);
        }

        foreach (ProseText text in context.Paragraphs)
        {
            foreach (Match match in Bracketed().Matches(text.Text))
            {
                Check(text, match.Groups["singkatan"].Value, text.Text[..match.Index], known, findings);
            }

            foreach (Match match in Before().Matches(text.Text))
            {
                Check(text, match.Groups["singkatan"].Value, match.Groups["arti"], known, findings);
            }
        }
    }

    private static void Check(ProseText text, string abbreviation, Group meaning, Dictionary<string, string> known, FindingBag findings)
    {
        if (known.TryGetValue(abbreviation, out string? right) && SpelledOut.Of(Words.Of(meaning.Value), Words.Of(right), anchored: true) is { } written)
        {
            findings.Add(TermFindings.SpelledOut(text.At(meaning.Index), abbreviation, written.Text, right));
        }
    }

    private static void Check(ProseText text, string abbreviation, string before, Dictionary<string, string> known, FindingBag findings)
    {
        int start = before.LastIndexOfAny(['.', ';', ':', '(', ')', ',', ProseText.Slot]) + 1;
        if (known.TryGetValue(abbreviation, out string? right) && SpelledOut.Of(Words.Of(before[start..]), Words.Of(right), anchored: false) is { } written)
        {
            findings.Add(TermFindings.SpelledOut(text.At(start + written.Index), abbreviation, written.Text, right));
        }
    }

    [GeneratedRegex(@"\s\((?<singkatan>[A-Z][A-Za-z-]*[A-Z][A-Za-z]*)\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b(?<singkatan>[A-Z][A-Za-z-]*[A-Z][A-Za-z]*)\s\((?<arti>\p{Lu}[\p{L}]+(?:\s[\p{L}/-]+){1,8})\)")]
    private static partial Regex Before();
}
