namespace Lkjip.Publish.Rendering;

/// <summary>
/// Gives the words that a search engine's Indonesian stemmer misses: it takes "men-" off "meningkat" and leaves "ingkat", for it does not know that the
/// prefix swallowed a letter (<c>t</c>, <c>k</c>, <c>p</c>, <c>s</c>). Other prefixes and all suffixes it takes off itself.
/// </summary>
internal static class RootWords
{
    private const int ShortestRest = 3;

    private static readonly (string Prefix, string Swallowed)[] Prefixes =
    [
        ("meny", "s"), ("peny", "s"),
        ("meng", "k"), ("peng", "k"),
        ("mem", "p"), ("pem", "p"),
        ("men", "t"), ("pen", "t"),
    ];

    /// <summary>The word with the letter that its prefix may have swallowed; null where none may have been. A guess may be no word, which does no harm.</summary>
    /// <param name="word">In lower-case letters.</param>
    public static string? Of(string word)
    {
        foreach ((string prefix, string swallowed) in Prefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && word.Length >= prefix.Length + ShortestRest)
            {
                // A letter is swallowed only where a vowel follows it: "menulis" from "tulis", but "mendapat" from "dapat".
                return "aiueo".Contains(word[prefix.Length], StringComparison.Ordinal) ? swallowed + word[prefix.Length..] : null;
            }
        }

        return null;
    }
}
