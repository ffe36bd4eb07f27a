namespace Lkjip.Publish.Core;

/// <summary>Finds the known name that an editor probably meant.</summary>
public static class Suggestion
{
    /// <summary>The known name nearest to a misspelt one.</summary>
    /// <param name="name">As written.</param>
    /// <param name="known">All names that would be right.</param>
    /// <returns>
    /// Null where none is near: more than a third of the letters would have to change. A longer name that begins with the written words is near too,
    /// where there is but one: <c>capaian</c> means <c>capaian-kinerja</c>.
    /// </returns>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        string[] candidates = [.. known.Order(StringComparer.Ordinal)];
        string? best = null;
        int bestDistance = Math.Max(1, name.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            int distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best ?? (candidates.Where(candidate => candidate.StartsWith(name + "-", StringComparison.OrdinalIgnoreCase)).ToArray() is [var longer] ? longer : null);
    }

    /// <summary>Number of letters to change, add, drop or swap with their neighbour (optimal string alignment).</summary>
    internal static int Distance(string a, string b)
    {
        int[] beforeThat = [];
        int[] previous = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int[] current = new int[b.Length + 1];
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeThat[j - 2] + 1);
                }
            }

            (beforeThat, previous) = (previous, current);
        }

        return previous[b.Length];
    }
}
