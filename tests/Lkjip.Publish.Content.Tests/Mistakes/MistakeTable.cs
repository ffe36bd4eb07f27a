using System.Globalization;

namespace Lkjip.Publish.Content.Tests;

/// <summary>Recall and false alarms by kind, as a table of Markdown.</summary>
public static class MistakeTable
{
    /// <summary>The table of some verdicts, with a last row for all.</summary>
    public static string Of(IReadOnlyList<MistakeVerdict> verdicts)
    {
        IEnumerable<string> rows = verdicts.GroupBy(v => v.Case.Jenis ?? "-").Select(kind => Row(kind.Key, [.. kind]));
        return string.Join('\n', [
            "| kind | mistakes | told | recall | right changes | false alarms |", "|---|--:|--:|--:|--:|--:|",
            .. rows, Row("**all**", verdicts), string.Empty,
        ]);
    }

    private static string Row(string kind, IReadOnlyList<MistakeVerdict> verdicts)
    {
        int mistakes = verdicts.Count(v => v.IsMistake);
        int told = verdicts.Count(v => v.IsMistake && v.Failure is null);
        string recall = mistakes == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100 * told / mistakes}%");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {kind} | {mistakes} | {told} | {recall} | {verdicts.Count - mistakes} | {verdicts.Count(v => !v.IsMistake && v.Failure is not null)} |");
    }
}
