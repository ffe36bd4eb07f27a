namespace Lkjip.Publish.Core;

/// <summary>Tells texts that say another thing from those that only say the same in other letters.</summary>
internal static class TextDifference
{
    /// <summary>A text of so many words is a sentence, where it is no name.</summary>
    private const int Sentence = 8;

    /// <summary>Share of the words that two wordings of one sentence have in common at least.</summary>
    private const double Alike = 0.6;

    /// <summary>Whether two texts that ought to be one differ by signs, by the spelling or derivation of words, or, where they are sentences, by their wording only.</summary>
    /// <param name="printed">As the document printed it.</param>
    /// <param name="computed">As the data hold it.</param>
    /// <param name="isName">True where the data's text is the name of something: another word makes it the name of something else.</param>
    public static bool IsSlight(string printed, string computed, bool isName)
    {
        IReadOnlyList<string> one = Words.Of(printed).Lower;
        IReadOnlyList<string> other = Words.Of(computed).Lower;
        return one.Count > 0 && (IsSpelling(one, other) || (!isName && IsWording(one, other)));
    }

    private static bool IsSpelling(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        string.Concat(one) == string.Concat(other)
        || (one.Count == other.Count && one.Zip(other).All(pair => pair.First == pair.Second || Words.IsVariant(pair.First, pair.Second)));

    private static bool IsWording(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (Math.Min(one.Count, other.Count) < Sentence)
        {
            return false;
        }

        Dictionary<string, int> left = other.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        int common = one.Count(word => left.TryGetValue(word, out int times) && (left[word] = times - 1) >= 0);
        return common >= Alike * Math.Max(one.Count, other.Count) && Numbers(one).SequenceEqual(Numbers(other));
    }

    private static IEnumerable<string> Numbers(IReadOnlyList<string> words) => words.Where(word => word.Any(char.IsDigit)).Order(StringComparer.Ordinal);
}
