using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Laporan Kinerja Instansi Pemerintah (LKIP)": an abbreviation that elsewhere stands for words between which another stands.</summary>
internal static partial class AbbreviationClaims
{
    private const int EnoughWords = 3;

    /// <summary>Checks all paragraphs of a report.</summary>
    public static void Check(IReadOnlyList<IReadOnlyList<Clause>> paragraphs, ClaimScope scope)
    {
        (Passage Passage, Match Match, string[] Words)[] told =
        [
            .. from paragraph in paragraphs
               let passage = paragraph[0].Passage
               where passage.Written.Text.Contains('(', StringComparison.Ordinal)
               from match in Explained().Matches(passage.Written.Text)
               select (passage, match, Heavy(match.Groups["panjang"].Value)),
        ];
        foreach (var same in told.GroupBy(t => t.Match.Groups["singkatan"].Value))
        {
            if (Right(same.Key, [.. same.Select(t => t.Words)], scope) is not { } right)
            {
                continue;
            }

            foreach ((Passage passage, Match match, string[] words) in same)
            {
                if (Inserted(words, right) is { } inserted)
                {
                    string written = $"{string.Join(' ', words[^(right.Length + 1)..])} ({same.Key})";
                    scope.Findings.Add(ClaimFindings.OtherName(
                        passage.Written.At(match.Groups["panjang"].Index), written,
                        new($"{same.Key} adalah kependekan '{string.Join(' ', right)}', tanpa '{inserted}'", $"{same.Key} is short for '{string.Join(' ', right)}', without '{inserted}'")));
                }
            }
        }
    }

    /// <summary>The words whose first letters the abbreviation is: those of the front matter, else of the text.</summary>
    private static string[]? Right(string abbreviation, string[][] told, ClaimScope scope)
    {
        IEnumerable<string[]> all = scope.Context.Laporan.Kepala.Singkatan.TryGetValue(abbreviation, out string? known) ? [Heavy(known)] : told;
        return all.Select(words => words.Length >= abbreviation.Length ? words[^abbreviation.Length..] : [])
            .FirstOrDefault(words => words.Length >= EnoughWords && words.Select(w => char.ToUpperInvariant(w[0])).SequenceEqual(abbreviation));
    }

    /// <summary>The one word that stands within the right ones and is none of them; null for any other difference.</summary>
    private static string? Inserted(string[] words, string[] right)
    {
        if (words.Length <= right.Length)
        {
            return null;
        }

        string[] last = words[^(right.Length + 1)..];
        for (int i = 1; i < last.Length - 1; i++)
        {
            if (last.Where((_, at) => at != i).SequenceEqual(right, StringComparer.OrdinalIgnoreCase) && !right.Contains(last[i], StringComparer.OrdinalIgnoreCase))
            {
                return last[i];
            }
        }

        return null;
    }

    private static string[] Heavy(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0]))];

    [GeneratedRegex(@"(?<panjang>\p{Lu}[\p{L}-]+(?:\s(?:(?:dan|atas|di|untuk|bagi|pada)\s)?\p{Lu}[\p{L}-]+){2,7})\s\((?<singkatan>\p{Lu}{3,7})\)")]
    private static partial Regex Explained();
}
