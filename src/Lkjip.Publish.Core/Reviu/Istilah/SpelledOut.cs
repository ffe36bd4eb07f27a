namespace Lkjip.Publish.Core;

/// <summary>The words before an abbreviation that mean it and are not those that it stands for.</summary>
/// <param name="Index">Where they begin.</param>
/// <param name="Text">As written.</param>
internal sealed record SpelledOut(int Index, string Text)
{
    /// <summary>As many words may lack or be too many.</summary>
    private const int Slips = 2;

    private static readonly HashSet<string> Small = ["dan", "atau", "yang", "di", "dalam"];

    /// <summary>
    /// The words at the end of a text that differ from an abbreviation's by one or two, small ones aside; null where they are the same, or where nothing
    /// shows that they mean it: begin and end are alike, and at least half of the words.
    /// </summary>
    /// <param name="text">The words that end before the abbreviation.</param>
    /// <param name="known">What it stands for.</param>
    /// <param name="anchored">True where all words of the text are meant.</param>
    public static SpelledOut? Of(Words text, Words known, bool anchored)
    {
        string[] right = [.. known.Lower.Where(w => !Small.Contains(w))];
        int[] heavy = [.. Enumerable.Range(0, text.Lower.Count).Where(i => !Small.Contains(text.Lower[i]))];
        string[] written = [.. heavy.Select(i => text.Lower[i])];
        if (right.Length < 3 || written.Length < 2 || EndsWith(written, right))
        {
            return null;
        }

        for (int length = right.Length - Slips; length <= right.Length + Slips; length++)
        {
            if (length >= 2 && length <= written.Length && (!anchored || length == written.Length) && IsMeant(written[^length..], right))
            {
                int first = heavy[^length];
                return new SpelledOut(text.Written[first].Index, text.Between(first, text.Lower.Count - 1));
            }
        }

        return null;
    }

    private static bool EndsWith(string[] written, string[] right) => written.Length >= right.Length && written[^right.Length..].SequenceEqual(right);

    private static bool IsMeant(string[] written, string[] right)
    {
        int common = Common(written, right);
        bool sameEnds = written[0] == right[0] && written[^1] == right[^1];
        bool otherBegin = right.Length >= 4 && written.Length == right.Length && written[0][0] == right[0][0] && written[1..].SequenceEqual(right[1..]);
        int slips = Math.Max(written.Length, right.Length) - common;
        return otherBegin || (sameEnds && common * 2 >= right.Length && slips is > 0 and <= Slips && common >= 2);
    }

    /// <summary>How many words both have in one order.</summary>
    private static int Common(string[] one, string[] other)
    {
        int[,] longest = new int[one.Length + 1, other.Length + 1];
        for (int i = 1; i <= one.Length; i++)
        {
            for (int j = 1; j <= other.Length; j++)
            {
                longest[i, j] = one[i - 1] == other[j - 1] ? longest[i - 1, j - 1] + 1 : Math.Max(longest[i - 1, j], longest[i, j - 1]);
            }
        }

        return longest[one.Length, other.Length];
    }
}
