using System.Text;

namespace Lkjip.Publish.Authoring;

/// <summary>Makes ids of names: small letters, digits and hyphens, each once.</summary>
internal sealed class IdMaker(IEnumerable<string> taken)
{
    private const int Longest = 48;

    private readonly HashSet<string> taken = new(taken, StringComparer.Ordinal);

    /// <summary>A new id, the same for the same names in the same order.</summary>
    public string Of(string name)
    {
        StringBuilder letters = new();
        foreach (char letter in name.ToLowerInvariant())
        {
            letters.Append(char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        }

        string id = string.Empty;
        foreach (string word in letters.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => id.Length + word.Length < Longest))
        {
            id += id.Length == 0 ? word : "-" + word;
        }

        id = id.Length == 0 ? "baris" : id;
        string unique = id;
        for (int i = 2; !taken.Add(unique); i++)
        {
            unique = $"{id}-{i}";
        }

        return unique;
    }
}
