using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Checks numbers and letters that were typed before headings: on one level each follows the one before.</summary>
internal static partial class HeadingNumberChecker
{
    /// <summary>Checks all chapters.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (OutlineChapter chapter in context.Outline.Chapters)
        {
            Dictionary<int, (string Number, string Text)> before = [];
            foreach (OutlineHeading heading in chapter.Headings)
            {
                foreach (int deeper in before.Keys.Where(level => level > heading.Level).ToArray())
                {
                    before.Remove(deeper);
                }

                if (Typed().Match(heading.Target.Text) is { Success: true } typed)
                {
                    string number = typed.Groups["nomor"].Value.TrimEnd('.');
                    if (before.TryGetValue(heading.Level, out (string Number, string Text) last) && IsOfKind(last.Number, number) && Next(last.Number) != number)
                    {
                        findings.Add(NameFindings.HeadingNumber(heading.Target.At, heading.Target.Text, number, last.Text));
                    }

                    before[heading.Level] = (number, heading.Target.Text);
                }
            }
        }
    }

    private static bool IsOfKind(string one, string other) => char.IsLetter(one[^1]) == char.IsLetter(other[^1]) && one.Count(c => c == '.') == other.Count(c => c == '.');

    /// <summary>The number that follows: B after A, 1.3 after 1.2.</summary>
    private static string Next(string number)
    {
        int start = number.LastIndexOf('.') + 1;
        return char.IsLetter(number[^1])
            ? number[..^1] + (char)(number[^1] + 1)
            : number[..start] + (int.Parse(number[start..], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?<nomor>\d{1,2}(?:\.\d{1,2}){0,3}\.?|[A-Z]\.|[a-z]\.)\s+\p{L}")]
    private static partial Regex Typed();
}
