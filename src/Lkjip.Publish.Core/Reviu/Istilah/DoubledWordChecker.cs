using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds words written twice in a row: "yang yang", and within names that stand elsewhere without the second: "Kecamatan Medan Medan Amplas".</summary>
internal static partial class DoubledWordChecker
{
    /// <summary>Checks prose, headings and captions.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        (string Text, Func<int, SourcePosition> At)[] texts = [.. ReviuTexts.WithCaptions(context)];
        HashSet<string> known = [.. texts.SelectMany(t => Triples(Words.Of(t.Text)))];
        KnownName[] names = [.. KnownName.Of(context.Computed)];
        foreach ((string text, Func<int, SourcePosition> at) in texts)
        {
            Words words = Words.Of(text);
            foreach (int first in Doubled(words).Where(i => IsSlip(words, i, known) && !names.Any(n => IsToldWith(n, words, i))))
            {
                findings.Add(TermFindings.DoubledWord(at(words.Written[first].Index), words.Between(Math.Max(0, first - 1), Math.Min(first + 2, words.Lower.Count - 1)), words.Written[first].Written));
            }
        }
    }

    /// <summary>Places of words that the next one repeats, with nothing but blanks between.</summary>
    private static IEnumerable<int> Doubled(Words words) =>
        from i in Enumerable.Range(0, Math.Max(0, words.Lower.Count - 1))
        where words.Lower[i] == words.Lower[i + 1] && char.IsLetter(words.Lower[i][0]) && words.Lower[i].Length > 1
            && string.IsNullOrWhiteSpace(words.Text[(words.Written[i].Index + words.Written[i].Written.Length)..words.Written[i + 1].Index])
        select i;

    /// <summary>Small words are never doubled; of names it is known where the words around stand elsewhere with one of the two.</summary>
    private static bool IsSlip(Words words, int first, HashSet<string> known) => Small().IsMatch(words.Lower[first])
        || (char.IsUpper(words.Written[first].Written[0]) && first > 0 && first + 2 < words.Lower.Count && known.Contains(Triple(words.Lower[first - 1], words.Lower[first], words.Lower[first + 2])));

    /// <summary>A whole name with one word too many is told as that.</summary>
    private static bool IsToldWith(KnownName name, Words words, int first) =>
        name.Words.Lower.Index().Any(w => w.Item == words.Lower[first] && first - w.Index >= 0 && NearName.At(words, first - w.Index, name.Words) is not null);

    private static IEnumerable<string> Triples(Words words) => words.Lower.Zip(words.Lower.Skip(1), words.Lower.Skip(2)).Select(t => Triple(t.First, t.Second, t.Third));

    private static string Triple(string first, string second, string third) => $"{first} {second} {third}";

    [GeneratedRegex("^(?:yang|dan|di|dari|untuk|pada|dengan|oleh|dalam|sebagai|adalah|atau|serta|terhadap|bahwa|karena|telah|akan|agar|sesuai|berdasarkan|melalui|antara|kepada|tentang)$")]
    private static partial Regex Small();
}
