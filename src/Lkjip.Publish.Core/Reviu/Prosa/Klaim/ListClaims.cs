using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Kegiatannya 7 (tujuh):" against the items of the list that follows, or of the sentence itself.</summary>
internal static partial class ListClaims
{
    /// <summary>Checks a paragraph.</summary>
    public static void Check(IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        Passage passage = paragraph[0].Passage;
        string text = passage.Written.Text;
        if (passage.ItemsAfter > 1 && BeforeList().Match(text) is { Success: true } list)
        {
            Compare(passage, list, passage.ItemsAfter, scope);
        }

        foreach (Match match in BeforeItems().Matches(text))
        {
            string[] items = match.Groups["butir"].Value.Split(';');
            if (items.Length > 2)
            {
                Compare(passage, match, items.Length, scope, items.Count(item => TwoInOne().IsMatch(item)));
            }
        }
    }

    private static void Compare(Passage passage, Match match, int items, ClaimScope scope, int maybeMore = 0)
    {
        int said = int.Parse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (said > 0 && (said < items || said > items + maybeMore))
        {
            string noun = match.Groups["apa"].Value.Trim();
            string before = noun.Length > 0 ? string.Empty : WordBefore().Match(passage.Written.Text[..match.Groups["n"].Index]).Value;
            scope.Findings.Add(ClaimFindings.Count(
                passage.Written.At(match.Groups["n"].Index), $"{before}{said} {noun}".Trim(),
                new($"rinciannya memuat {items} butir", $"its list has {items} items")));
        }
    }

    /// <summary>"PORKOT dan PORWIL dengan …": one item, or two.</summary>
    [GeneratedRegex(@"^\s*\p{Lu}\S*\sdan\s\p{Lu}")]
    private static partial Regex TwoInOne();

    [GeneratedRegex(@"\p{L}+\s$")]
    private static partial Regex WordBefore();

    [GeneratedRegex(
        @"(?<![\d.,/–-]|\b(?:tahun|sasaran|strategis|tujuan|misi|nomor|pasal|semester|triwulan|tabel|gambar|unsur\skedua)\s)(?<n>\d{1,2})\s?(?:[(\[][\w\s]+[)\]]\s?)?(?!(?:tahun|bulan|hari|orang|%|persen|poin|jam|km|Ha|rupiah|juta)\b)(?<apa>(?:\p{L}[\p{L}/-]*\s?){0,4}?)(?:,?\s?(?:yaitu|yakni|ialah|meliputi|terdiri\s(?:atas|dari)|sebagai\sberikut|adalah(?:\ssebagai\sberikut)?|antara\slain(?<contoh>)))?:\s*$(?(contoh)(?!))",
        RegexOptions.IgnoreCase)]
    private static partial Regex BeforeList();

    [GeneratedRegex(
        @"(?<![\d.,/–-])(?<n>\d{1,2})\s?(?:[(\[][\w\s]+[)\]]\s?)?(?!(?:tahun|bulan|hari|orang|%|persen)\b)(?<apa>(?:\p{L}[\p{L}/-]*\s?){1,4}?)(?:,?\s?(?:yaitu|yakni))?:\s(?<butir>[^.:]*;[^.:]*)(?:\.|$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex BeforeItems();
}
