using System.Buffers;

namespace Lkjip.Publish.Core;

/// <summary>Finds many phrases in one pass over a text, regardless of case, each only at the beginning of a word.</summary>
internal sealed class PhraseFinder
{
    private readonly SearchValues<string> values;
    private readonly ILookup<char, (string Phrase, int Owner)> byFirst;

    /// <param name="phrases">The phrases, each with a number that tells what it stands for.</param>
    public PhraseFinder(IEnumerable<(string Phrase, int Owner)> phrases)
    {
        (string Phrase, int Owner)[] all = [.. phrases.Where(p => p.Phrase.Length > 0)];
        values = SearchValues.Create([.. all.Select(p => p.Phrase)], StringComparison.OrdinalIgnoreCase);
        byFirst = all.ToLookup(p => char.ToLowerInvariant(p.Phrase[0]));
    }

    /// <summary>The numbers of the phrases that a text holds, each once.</summary>
    public IReadOnlySet<int> In(string text) => Find(text).Select(found => found.Owner).ToHashSet();

    /// <summary>The numbers of the phrases that a text holds, and the text with blanks in their places.</summary>
    public (IReadOnlySet<int> Owners, string Remaining) TakeOut(string text)
    {
        (int At, int Length, int Owner)[] all = [.. Find(text)];
        char[] rest = text.ToCharArray();
        foreach ((int at, int length, _) in all)
        {
            rest.AsSpan(at, length).Fill(' ');
        }

        return (all.Select(found => found.Owner).ToHashSet(), all.Length == 0 ? text : new string(rest));
    }

    private IEnumerable<(int At, int Length, int Owner)> Find(string text)
    {
        for (int at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            {
                continue;
            }

            foreach ((string phrase, int owner) in byFirst[char.ToLowerInvariant(text[at])])
            {
                if (string.Compare(text, at, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    yield return (at, phrase.Length, owner);
                }
            }
        }
    }

    private int Next(string text, int from)
    {
        int next = text.AsSpan(from).IndexOfAny(values);
        return next < 0 ? -1 : from + next;
    }
}
