using System.Globalization;

namespace Lkjip.Publish.Data;

/// <summary>Names of worksheets: at most 31 letters, without signs that Excel refuses, unique whatever the case.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;

    // Excel keeps "History" for itself.
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { "History", string.Empty };

    /// <summary>A name as near to the wanted one as can be.</summary>
    /// <param name="wanted">Any text.</param>
    public string Take(string wanted)
    {
        string legal = Cut(string.Concat(wanted.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(c) ? '-' : c)).Trim('\'', ' '), Longest);
        string name = legal;
        for (int use = 2; !taken.Add(name); use++)
        {
            string number = string.Create(CultureInfo.InvariantCulture, $" ({use})");
            name = Cut(legal.Length == 0 ? "Lembar" : legal, Longest - number.Length) + number;
        }

        return name;
    }

    /// <summary>A place on a sheet as links and formulas name it.</summary>
    public static string Reference(string sheet, string cell) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{cell}";

    private static string Cut(string text, int length) => (text.Length <= length ? text : text[..length]).Trim('\'', ' ');
}
