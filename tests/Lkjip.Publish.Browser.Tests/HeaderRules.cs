using System.Text.RegularExpressions;

namespace Lkjip.Publish.Browser.Tests;

/// <summary>The headers that netlify.toml sets, so that what is tested is what is deployed.</summary>
internal sealed partial class HeaderRules
{
    private readonly List<(Regex Path, Dictionary<string, string> Headers)> rules = [];

    /// <summary>Reads the rules of a file.</summary>
    /// <exception cref="FormatException">It holds a line in a rule that this reader does not know.</exception>
    public static HeaderRules Read(string file)
    {
        HeaderRules read = new();
        bool inside = false;
        foreach (string line in File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                inside = line is "[[headers]]" || (inside && line is "[headers.values]");
            }
            else if (inside)
            {
                read.Add(Pair().Match(line) is { Success: true } pair ? pair : throw new FormatException($"{file}: {line}"));
            }
        }

        return read;
    }

    /// <summary>The headers of an address; where two rules name one, the later counts.</summary>
    public IReadOnlyDictionary<string, string> Of(string path)
    {
        Dictionary<string, string> headers = [];
        foreach ((string name, string value) in rules.Where(rule => rule.Path.IsMatch(path)).SelectMany(rule => rule.Headers))
        {
            headers[name] = value;
        }

        return headers;
    }

    private void Add(Match pair)
    {
        string name = pair.Groups["name"].Value;
        string value = pair.Groups["value"].Value;
        if (name == "for")
        {
            // "/:pemda/*": a name stands for one folder, the star for all below.
            rules.Add((new Regex("^" + Placeholder().Replace(Regex.Escape(value).Replace("\\*", ".*", StringComparison.Ordinal), "[^/]+") + "$"), []));
        }
        else
        {
            rules[^1].Headers[name] = value;
        }
    }

    [GeneratedRegex("^(?<name>[A-Za-z-]+) = \"(?<value>.*)\"$")]
    private static partial Regex Pair();

    [GeneratedRegex(":[a-z]+")]
    private static partial Regex Placeholder();
}
