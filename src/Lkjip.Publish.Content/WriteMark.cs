using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>The mark of a place that is still to be written: <c>[TULIS: what]</c>, in prose and in any text of JSON or YAML.</summary>
public static partial class WriteMark
{
    /// <summary>How a mark begins.</summary>
    public const string Opening = "[TULIS:";

    /// <summary>A mark that asks for something.</summary>
    /// <param name="task">What is to be written; without a closing bracket.</param>
    public static string Of(string task) => $"{Opening} {task}]";

    /// <summary>True where a text is nothing but what is still to be written.</summary>
    public static bool IsMark(string? text) => text?.StartsWith(Opening, StringComparison.Ordinal) is true;

    /// <summary>What the marks of a text ask for, in order.</summary>
    internal static IEnumerable<string> TasksIn(string text) => Mark().Matches(text).Select(mark => mark.Groups["task"].Value.Trim());

    /// <summary>Reports the marks in all texts of a data file or block.</summary>
    internal static void Report(DataNode node, FindingBag findings)
    {
        foreach (string task in node.Kind is DataKind.Text or DataKind.Plain ? TasksIn(node.Text) : [])
        {
            findings.Add(AuthoringFindings.Unwritten(node.At, task));
        }

        foreach (DataNode inner in node.Items.Concat(node.Members.Select(member => member.Value)))
        {
            Report(inner, findings);
        }
    }

    [GeneratedRegex(@"\[TULIS:(?<task>[^\]]*)\]")]
    private static partial Regex Mark();
}
