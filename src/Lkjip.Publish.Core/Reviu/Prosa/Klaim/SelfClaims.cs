using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>What cannot be said of a thing and itself: that a region borders on itself, that an office is led by itself.</summary>
internal static partial class SelfClaims
{
    /// <summary>Checks a sentence.</summary>
    public static void Check(Sentence sentence, ClaimScope scope)
    {
        string own = scope.Context.Laporan.Opd.Nama;
        string text = sentence.Text;
        foreach (Match match in Border().Matches(text).Where(m => IsBorder(sentence, m) && text.AsSpan(m.Index + m.Length).StartsWith(own, StringComparison.OrdinalIgnoreCase)
            && !IsLonger(text, m.Index + m.Length + own.Length)))
        {
            string side = match.Groups["sisi"].Value;
            scope.Findings.Add(ClaimFindings.OtherName(
                sentence.At(match.Index), $"{match.Value}{text.Substring(match.Index + match.Length, own.Length)}",
                new($"itu wilayah yang batasnya diuraikan, sehingga tidak mungkin batas {side.ToLowerInvariant()}nya sendiri", $"that is the region whose borders are told, so it cannot border on itself ({side.ToLowerInvariant()})")));
        }

        foreach (Match match in Led().Matches(text))
        {
            scope.Findings.Add(ClaimFindings.OwnNumbers(sentence.At(match.Index), match.Value,
                new($"'{match.Groups["siapa"].Value}' tidak dipimpin oleh dirinya sendiri", $"'{match.Groups["siapa"].Value}' is not led by itself")));
        }
    }

    /// <summary>An item of a list of borders, or words that say so.</summary>
    private static bool IsBorder(Sentence sentence, Match match) =>
        match.Groups["batas"].Success || (match.Index == 0 && Bordering().IsMatch($"{sentence.Passage.Lead} {sentence.Passage.Heading}"));

    /// <summary>"Kecamatan Contoh Timur" is another one than "Kecamatan Contoh".</summary>
    private static bool IsLonger(string text, int end) => end < text.Length && (char.IsLetterOrDigit(text[end]) || (OtherName().IsMatch(text[end..])));

    [GeneratedRegex(@"\b(?:(?:sebelah|bagian)\s)?(?<sisi>utara|selatan|timur|barat)\b\s?(?:(?<batas>berbatasan\s(?:langsung\s)?dengan|dibatasi\s(?:oleh\s)?)\s?:?\s?|:\s?)", RegexOptions.IgnoreCase)]
    private static partial Regex Border();

    [GeneratedRegex(@"\b(?:batas|berbatasan|dibatasi|perbatasan)", RegexOptions.IgnoreCase)]
    private static partial Regex Bordering();

    [GeneratedRegex(@"^\s(?!Kota|Kabupaten|Provinsi)\p{Lu}")]
    private static partial Regex OtherName();

    /// <summary>One word that is led by the same word.</summary>
    [GeneratedRegex(@"\b(?<siapa>\p{L}{4,})\s(?:adalah|sebagai|merupakan|ialah)\s(?:[\p{L}-]+\s){0,6}yang\s(?:dipimpin|dikepalai|diketuai)\s(?:oleh\s)?(?:seorang\s)?\k<siapa>\b", RegexOptions.IgnoreCase)]
    private static partial Regex Led();
}
