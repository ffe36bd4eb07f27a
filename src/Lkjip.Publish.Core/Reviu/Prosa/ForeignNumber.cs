using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>A number of the prose that may be written with a decimal point or with commas between its thousands.</summary>
/// <param name="Index">Where it starts in the text.</param>
/// <param name="Written">As written, without "Rp" and "%".</param>
/// <param name="Number">What it means.</param>
/// <param name="IsCertain">False where it is one only if the data hold it: "3.59" may be the number of a section.</param>
internal sealed partial record ForeignNumber(int Index, string Written, WrittenNumber Number, bool IsCertain)
{
    private const int LettersBefore = 14;

    private const int LettersOfMeasure = 60;

    /// <summary>The numbers of a text that have such a form.</summary>
    public static IEnumerable<ForeignNumber> In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            yield break;
        }

        foreach (Match match in Form().Matches(text).Where(m => !IsName(text, m)))
        {
            Group written = match.Groups["angka"];
            NumberNotation notation = match.Groups["koma"].Success ? NumberNotation.KomaRibuan : NumberNotation.TitikDesimal;
            WrittenNumber number = WrittenNumber.Readings(written.Value).First(reading => reading.Notation == notation);
            bool certain = notation is NumberNotation.KomaRibuan ? match.Groups["rp"].Success || written.Value.Count(c => c == ',') > 1 : match.Groups["satuan"].Success || (number.Value.Scale <= 2 && MeasureBefore().IsMatch(text[Math.Max(0, match.Index - LettersOfMeasure)..match.Index]));
            if (certain || number.Value.Scale > 1 || notation is NumberNotation.KomaRibuan)
            {
                yield return new ForeignNumber(written.Index, written.Value, number, certain);
            }
        }
    }

    private static bool IsName(string text, Match match) =>
        (match.Groups["angka"].Index == 0 && match.Length < text.Trim().Length) || NameBefore().IsMatch(text[Math.Max(0, match.Index - LettersBefore)..match.Index]);

    [GeneratedRegex(@"(?<![\w.,/:–-]|\d\s)(?<rp>Rp\.?\s?)?(?<angka>(?<koma>\d{1,3}(?:,\d{3})+(?:\.\d+)?)|(?!0\d)\d+\.\d{1,2}|[1-9]\d{0,1}\.\d{3})(?![\w/:]|[.,]\d|\s?[–-]\s?\d|\s(?:WIB|WITA|WIT)\b)(?<satuan>\s?%|\s(?:persen|poin|indeks)\b)?")]
    private static partial Regex Form();

    /// <summary>What is measured, said right before.</summary>
    [GeneratedRegex(@"\b(?:nilai|indeks|IKM|SKM|skor|NRR|capaian|realisasi|terealisasi|target)(?:nya)?\s(?:[^\d.;:,]{0,40}\s)?(?:adalah|sebesar|ialah|yaitu|yakni|mencapai|bernilai|menjadi|sejumlah)\s$|\b(?:hasil|nilai|indeks|skor)nya\s$", RegexOptions.IgnoreCase)]
    private static partial Regex MeasureBefore();

    /// <summary>Words after which such a number names something, or is a time.</summary>
    [GeneratedRegex(@"\b(?:[Nn]omor|No|[Pp]asal|[Aa]yat|[Aa]ngka|Bab|BAB|[Tt]abel|[Gg]ambar|[Gg]rafik|[Bb]agian|[Bb]utir|[Hh]uruf|[Ll]ampiran|[Pp]ukul|[Jj]am|[Vv]ersi|[Kk]ode|[Ss]ubbab)\.?\s*:?\s*$")]
    private static partial Regex NameBefore();
}
