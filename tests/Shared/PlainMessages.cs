using System.Text.RegularExpressions;

namespace Lkjip.Publish.Tests;

/// <summary>Tells which messages an official would not understand: paths of the model, ids for names, words of programmers, code before deeds.</summary>
public static partial class PlainMessages
{
    private static readonly Lazy<HashSet<string>> Known = new(ReadIds);

    /// <summary>What is odd about a finding; null for nothing.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="message">What it says in Indonesian.</param>
    /// <param name="remedy">What it says is to be done.</param>
    public static string? FaultOf(string code, string message, string remedy)
    {
        string fault = string.Join(", ", FaultsOf(code, message, remedy));
        return fault.Length == 0 ? null : $"{code} {fault}: {message} | {remedy}";
    }

    private static IEnumerable<string> FaultsOf(string code, string message, string remedy)
    {
        string own = NotOwn().Replace($"{message}\n{remedy}", "…");
        if (Path().IsMatch(AsWritten().Replace($"{message}\n{remedy}", " ")))
        {
            yield return "a path of the model";
        }

        if (IsOfContent(code) && !QuotesWords(code) && Quoted().Matches(message).Any(m => Known.Value.Contains(m.Groups["text"].Value)))
        {
            yield return "an id instead of a name";
        }

        if (Banned().Match(own) is { Success: true } word)
        {
            yield return $"the word {word.Value}";
        }

        if (!char.IsLetter(remedy[0]) || (IsOfContent(code) && !remedy.StartsWith("Dalam draf: ", StringComparison.Ordinal) && !IsOfFiles(code)))
        {
            yield return "a remedy that does not begin with what is to be done in a draft";
        }

        if (IsOfContent(code) && Snippet().IsMatch(remedy))
        {
            yield return "code as remedy first";
        }
    }

    /// <summary>Findings about what a report says, not about how its files are written or about the machine.</summary>
    private static bool IsOfContent(string code) => code[3] is >= '2' and <= '5';

    /// <summary>Those of them that are about an answer, a mark or an exception of the editors' own.</summary>
    private static bool IsOfFiles(string code) => code is "LKJ391" or "LKJ410" or "LKJ411" or "LKJ508";

    /// <summary>Those of them that quote single words of a text or a name.</summary>
    private static bool QuotesWords(string code) => code is "LKJ356" or "LKJ360" or "LKJ361";

    /// <summary>All ids of the real reports and of the cases, without those that are also names.</summary>
    private static HashSet<string> ReadIds()
    {
        string[] texts =
        [
            .. new[] { Repository.PathOf("content"), Repository.PathOf("tests", "Lkjip.Publish.Cli.Tests", "Sites") }
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                .Where(file => file.EndsWith(".json", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal))
                .Select(File.ReadAllText),
        ];
        HashSet<string> names = [.. texts.SelectMany(text => Name().Matches(text)).Select(m => m.Groups["text"].Value)];
        return [.. texts.SelectMany(text => Id().Matches(text)).Select(m => m.Groups["text"].Value).Where(id => !names.Contains(id))];
    }

    [GeneratedRegex(@"""id"": ""(?<text>[^""]+)""|^id: (?<text>\S+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex(@"""(?:nama|judul)"": ""(?<text>[^""]+)""")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<![\w/.-])(?:kinerja|anggaran|skm|tabel|pegawai|opd|pemda|laporan)\.(?!json\b|md\b)[a-z0-9-]+")]
    private static partial Regex Path();

    /// <summary>What an editor wrote, shown again.</summary>
    [GeneratedRegex(@"\{\{[^}]*\}*")]
    private static partial Regex AsWritten();

    [GeneratedRegex(@"(?<![\p{L}\d])'(?<text>[^']+)'(?!\p{L})")]
    private static partial Regex Quoted();

    /// <summary>Quotations, options of the program, addresses.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])'[^']+'(?!\p{L})|""[^""]*""|--\S+|https?://\S+")]
    private static partial Regex NotOwn();

    [GeneratedRegex(@"\b(?:terhitung|rancangan|front matter|heading|build|default|browser|cache|deadline|update|upload|download|warning|error|value|missing|unknown|printed|computed|draft|caption|link|string)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Banned();

    [GeneratedRegex(@"^Dalam draf: (?:\p{L}+ )?['""`{\[<]")]
    private static partial Regex Snippet();
}
