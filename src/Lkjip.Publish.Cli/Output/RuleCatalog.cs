using System.Reflection;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli;

/// <summary>What every code says: the tables of docs/findings.md, which a test keeps complete.</summary>
internal static partial class RuleCatalog
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Rules = new(Read);

    /// <summary>What a code says; the code itself where the list does not have it.</summary>
    public static string Describe(string code) => Rules.Value.GetValueOrDefault(code, code);

    private static Dictionary<string, string> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("findings.md")
            ?? throw new InvalidOperationException("The list of findings is not in the assembly.");
        using StreamReader reader = new(stream);
        Dictionary<string, string> rules = [];
        int says = 0;
        while (reader.ReadLine() is { } line)
        {
            string[] cells = Bars().Split(line);
            if (Array.FindIndex(cells, cell => cell.Trim() == "says") is > 0 and var column)
            {
                says = column;
            }
            else if (cells.Length > says && says > 0 && Code().IsMatch(cells[1]))
            {
                rules[cells[1].Trim()] = cells[says].Trim().Replace("`", string.Empty, StringComparison.Ordinal).Replace("\\|", "|", StringComparison.Ordinal);
            }
        }

        return rules;
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bars();

    [GeneratedRegex("^ LKJ[0-9]{3} $")]
    private static partial Regex Code();
}
