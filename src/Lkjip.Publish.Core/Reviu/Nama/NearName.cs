namespace Lkjip.Publish.Core;

/// <summary>A stretch of a text that differs from a name by one word.</summary>
/// <param name="Last">Its last word.</param>
/// <param name="Change">The words that differ, as a message shows them.</param>
internal sealed record NearName(int Last, string Change)
{
    /// <summary>The stretch that begins at a word of the text; null where it is the name itself, or differs by more.</summary>
    public static NearName? At(Words text, int start, Words name)
    {
        int same = 0;
        while (same < name.Lower.Count && start + same < text.Lower.Count && text.Lower[start + same] == name.Lower[same])
        {
            same++;
        }

        if (same == 0 || same == name.Lower.Count || start + same >= text.Lower.Count)
        {
            return null;
        }

        string written = text.Lower[start + same];
        return Words.IsVariant(written, name.Lower[same]) && Follows(text, start + same + 1, name, same + 1)
                ? new(start + name.Lower.Count - 1, $"'{text.Written[start + same].Written}' – '{name.Written[same].Written}'")
            : written.Length >= 5 && name.Lower.Contains(written) && name.Lower.Count - same >= 2 && Follows(text, start + same + 1, name, same)
                ? new(start + name.Lower.Count, $"+ '{text.Written[start + same].Written}'")
            : null;
    }

    /// <summary>Whether the rest of the name stands at a word of the text.</summary>
    private static bool Follows(Words text, int at, Words name, int from)
    {
        for (int i = from; i < name.Lower.Count; i++)
        {
            if (at + i - from >= text.Lower.Count || text.Lower[at + i - from] != name.Lower[i])
            {
                return false;
            }
        }

        return true;
    }
}
