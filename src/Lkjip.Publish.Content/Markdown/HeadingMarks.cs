using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Lkjip.Publish.Content;

/// <summary>The marks at the end of a heading: <c>{#id}</c>, <c>{.tanpa-nomor}</c> or both. Braces anywhere else are text.</summary>
/// <param name="Id">Id that the editor gave; null for none.</param>
/// <param name="Bernomor">False for <c>.tanpa-nomor</c>.</param>
/// <param name="Unknown">Marks that mean nothing.</param>
/// <remarks>Markdig's own attributes would take any word in braces out of the text, and let an editor write event handlers.</remarks>
internal sealed partial record HeadingMarks(string? Id, bool Bernomor, IReadOnlyList<string> Unknown)
{
    /// <summary>The marks as editors write them.</summary>
    public static readonly string[] Known = ["#id", TanpaNomor];

    private const string TanpaNomor = ".tanpa-nomor";

    private static readonly HeadingMarks None = new(null, true, []);

    /// <summary>The marks of a heading.</summary>
    public static HeadingMarks Of(HeadingBlock heading) => heading.GetData(typeof(HeadingMarks)) as HeadingMarks ?? None;

    /// <summary>Takes the marks off the line of a heading and keeps them with it.</summary>
    public static bool TryParse(BlockProcessor processor, ref StringSlice line, IBlock heading)
    {
        Match match = AtEnd().Match(line.ToString());
        if (!match.Success)
        {
            return false;
        }

        string[] marks = match.Groups["marks"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string? id = marks.FirstOrDefault(m => m.Length > 1 && m[0] == '#')?[1..];
        heading.SetData(typeof(HeadingMarks), new HeadingMarks(id, !marks.Contains(TanpaNomor), [.. marks.Where(m => m != TanpaNomor && m != "#" + id)]));
        line.End = line.Start + match.Index - 1;
        return true;
    }

    [GeneratedRegex(@"\s*(?<!\{)\{(?<marks>[#.][^{}]*)\}\s*$")]
    private static partial Regex AtEnd();
}
