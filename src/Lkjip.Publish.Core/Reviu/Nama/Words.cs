using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>A text as words, for comparing names: without case, signs and what stands between.</summary>
internal sealed partial class Words
{
    private Words(string text, (int Index, string Written)[] all)
    {
        Text = text;
        Written = all;
        Lower = [.. all.Select(w => w.Written.ToLowerInvariant())];
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The words as written, with their places in <see cref="Text"/>.</summary>
    public IReadOnlyList<(int Index, string Written)> Written { get; }

    /// <summary>The words in lower case.</summary>
    public IReadOnlyList<string> Lower { get; }

    /// <summary>The words of a text.</summary>
    public static Words Of(string text) => new(text, [.. Word().Matches(text).Select(m => (m.Index, m.Value))]);

    /// <summary>The text from one word to another, both included.</summary>
    public string Between(int first, int last) => Text[Written[first].Index..(Written[last].Index + Written[last].Written.Length)];

    /// <summary>Whether these words stand at a place of another text.</summary>
    public bool StandsIn(Words other, int at)
    {
        if (at + Lower.Count > other.Lower.Count)
        {
            return false;
        }

        for (int i = 0; i < Lower.Count; i++)
        {
            if (Lower[i] != other.Lower[at + i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two words are one, spelled or derived otherwise: "pemerintah" and "pemerintahan", "layanan" and "pelayanan".</summary>
    public static bool IsVariant(string one, string other) =>
        one != other && Math.Min(one.Length, other.Length) >= 5 && Suggestion.Distance(one, other) <= (Math.Min(one.Length, other.Length) >= 7 ? 2 : 1);

    [GeneratedRegex(@"[\p{L}\d]+(?:[’'][\p{L}]+)?")]
    private static partial Regex Word();
}
