using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>Every finding of the cases of <c>Sites/</c>, of the real reports and of <see cref="FindingCatalogue.Made"/>, in both languages.</summary>
public sealed partial class TwoLanguagesTests
{
    [Fact]
    public async Task Every_message_and_every_remedy_is_said_in_english()
    {
        string[] odd = [.. (await SentencesAsync()).Where(one => one.Text.Inggris.Length == 0 || one.Text.Inggris == one.Text.Indonesia).Select(Shown)];

        odd.ShouldBeEmpty();
    }

    [Fact]
    public async Task Both_languages_tell_the_same_numbers()
    {
        string[] odd = [.. (await SentencesAsync()).Where(one => !Same(Number(), one.Text)).Select(Shown)];

        odd.ShouldBeEmpty();
    }

    [Fact]
    public async Task Both_languages_quote_the_same_names()
    {
        string[] odd = [.. (await SentencesAsync()).Where(one => !Same(Quoted(), one.Text)).Select(Shown)];

        odd.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_word_of_the_other_language_is_left_in_a_sentence()
    {
        string[] odd =
        [
            .. (await SentencesAsync()).Where(one =>
                    Words(one.Text.Inggris, one.Finding).Any(Tongue.IsIndonesian) || Words(one.Text.Indonesia, one.Finding).Any(Tongue.IsEnglish))
                .Select(Shown),
        ];

        odd.ShouldBeEmpty();
    }

    [Fact]
    public async Task English_sentences_begin_and_end_like_sentences()
    {
        string[] odd =
        [
            .. (await SentencesAsync()).Where(one => one.Text.Inggris is var text
                    && (char.IsLower(text[0]) || TwoStops().IsMatch(text) || text.Contains("  ", StringComparison.Ordinal) || Ending(text) != Ending(one.Text.Indonesia)))
                .Select(Shown),
        ];

        odd.ShouldBeEmpty();
    }

    private static async Task<IEnumerable<(Finding Finding, Wording Text)>> SentencesAsync() => (await SiteFindings.AllAsync()).Concat(FindingCatalogue.Made.Values)
        .SelectMany(finding => new[] { (finding, finding.Pesan), (finding, finding.Saran) })
        .DistinctBy(one => one.Item2);

    private static string Shown((Finding Finding, Wording Text) one) => $"{one.Finding.Kode}\n{one.Text.Indonesia}\n{one.Text.Inggris}\n";

    private static bool Same(Regex part, Wording text) => Parts(part, text.Indonesia).SequenceEqual(Parts(part, text.Inggris));

    private static IEnumerable<string> Parts(Regex part, string text) => part.Matches(text).Select(m => m.Groups["part"].Value).Order(StringComparer.Ordinal);

    /// <summary>The program's own words: without what it quotes, lists or repeats from the report.</summary>
    private static IEnumerable<string> Words(string text, Finding finding)
    {
        foreach (string fact in new[] { finding.Tercetak, finding.Terhitung, finding.Tempat?.Detail }.OfType<string>().Where(fact => fact.Length > 0))
        {
            text = text.Replace(fact, " ", StringComparison.Ordinal);
        }

        return Word().Matches(Foreign().Replace(text, " ")).Select(m => m.Value.ToLowerInvariant());
    }

    private static char Ending(string text) => text[^1] is '.' or '?' ? text[^1] : ' ';

    [GeneratedRegex(@"(?<part>\d+(?:[.,/:]\d+)*)")]
    private static partial Regex Number();

    // An apostrophe within a word opens no quotation.
    [GeneratedRegex(@"(?<![\p{L}\d])'(?<part>[^']+)'(?!\p{L})")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\.\.(?![./])")]
    private static partial Regex TwoStops();

    // Quotations, lists of names, names of files and addresses.
    [GeneratedRegex(@"(?<![\p{L}\d])'[^']+'|""[^""]*""|\{\{.*?\}\}|(?:Known|Yang dikenal|one of|salah satu dari|There are these formats|Format yang ada): [^.]*\.?|\S*[/\\]\S*|[\w-]+\.(?:json|md)\b|--[\w-]+")]
    private static partial Regex Foreign();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
