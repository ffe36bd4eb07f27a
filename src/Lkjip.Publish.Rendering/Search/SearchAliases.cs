using System.Text.RegularExpressions;

namespace Lkjip.Publish.Rendering;

/// <summary>What a text shall be found by besides its own words: roots of words, bare digits, synonyms.</summary>
/// <param name="synonyms">Groups of words or phrases of one meaning.</param>
public sealed partial class SearchAliases(IReadOnlyList<IReadOnlyList<string>> synonyms)
{
    private readonly (Regex Phrase, string Term, IReadOnlyList<string> Group)[] terms =
        [.. synonyms.SelectMany(group => group.Select(term => (Whole(term), term, group)))];

    /// <summary>The aliases of a text, in the order in which their words stand in it; none that the text holds itself.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> aliases = [];
        string[] words = [.. Word().Matches(text).Select(word => word.Value.ToLowerInvariant()).Distinct()];
        aliases.AddRange(words.Select(RootWords.Of).OfType<string>());
        aliases.AddRange(GluedNumber().Matches(text).Select(number => string.Concat(number.Groups["number"].Value.Where(char.IsAsciiDigit))));
        (Regex Phrase, string Term, IReadOnlyList<string> Group)[] present = [.. terms.Where(term => term.Phrase.IsMatch(text))];
        aliases.AddRange(present.SelectMany(term => term.Group).Except(present.Select(term => term.Term)));
        return [.. aliases.Distinct().Except(words)];
    }

    private static Regex Whole(string term) =>
        new($@"(?<!\w){Regex.Escape(term)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    // "Rp1.234.567" and "Rp 1.234.567" with a blank that does not break: the engine takes these for one word.
    [GeneratedRegex(@"(?<=[\p{L}\u00A0.])(?<!\d[.\u00A0])(?<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?)")]
    private static partial Regex GluedNumber();
}
