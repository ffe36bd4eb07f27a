using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds programmes and activities that a text names with words of their names left out within: "Program Pemberdayaan Masyarakat Kelurahan". What is cut off at the end is usual, and no other name.</summary>
internal static partial class ShortenedNameChecker
{
    /// <summary>Shorter names are words of the language.</summary>
    private const int Enough = 3;

    /// <summary>Checks prose and headings.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        KnownName[] budget = [.. KnownName.Of(context.Computed).Where(n => n.Kind.Indonesia is "program" or "kegiatan" or "sub kegiatan")];
        foreach (ProseText text in context.Paragraphs)
        {
            foreach (Match match in Named().Matches(text.Text))
            {
                string kind = match.Groups["jenis"].Value.ToLowerInvariant();
                Words written = Words.Of(match.Groups["nama"].Value);
                if (written.Lower.Count >= Enough && !budget.Any(n => IsPart(written, Bare(n), n)) && budget.FirstOrDefault(n => n.Kind.Indonesia == kind && IsShortened(written, Bare(n))) is { } name)
                {
                    findings.Add(NameFindings.NearName(text.At(match.Index), name.Kind, match.Value, name.Nama, $"- '{string.Join(' ', Missing(written, Bare(name)))}'"));
                }
            }
        }
    }

    /// <summary>The name without the word that says what it is.</summary>
    private static Words Bare(KnownName name) => Words.Of(Kind().Replace(name.Nama, string.Empty));

    /// <summary>Whether the words stand in the name as they are, or the name in the words.</summary>
    private static bool IsPart(Words written, Words name, KnownName known) =>
        Plain(known.Words).Contains(Plain(written), StringComparison.Ordinal) || Plain(written).StartsWith(Plain(name), StringComparison.Ordinal);

    /// <summary>Whether the words are the name with some left out within, its first and last word kept.</summary>
    private static bool IsShortened(Words written, Words name) =>
        written.Lower.Count < name.Lower.Count && written.Lower[0] == name.Lower[0] && written.Lower[^1] == name.Lower[^1] && Missing(written, name).Count() == name.Lower.Count - written.Lower.Count;

    /// <summary>The words of the name that are left out, where the others stand in order.</summary>
    private static IEnumerable<string> Missing(Words written, Words name)
    {
        int next = 0;
        foreach (string word in name.Lower)
        {
            if (next < written.Lower.Count && written.Lower[next] == word)
            {
                next++;
            }
            else
            {
                yield return word;
            }
        }
    }

    private static string Plain(Words words) => string.Join(' ', words.Lower);

    [GeneratedRegex(@"\b(?<jenis>Program|Kegiatan|Sub Kegiatan)\s(?<nama>\p{Lu}[\p{L}/-]+(?:\s(?:\p{Lu}[\p{L}/-]+|(?:dan|atau|di|yang|dalam|oleh)\s\p{Lu}[\p{L}/-]+))+)")]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:Program|Kegiatan|Sub Kegiatan)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Kind();
}
