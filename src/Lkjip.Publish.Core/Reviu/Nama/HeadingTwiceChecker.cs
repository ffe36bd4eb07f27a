using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Checks numbers that were typed before headings against those of all other headings of the report, given ones included.</summary>
internal static partial class HeadingTwiceChecker
{
    /// <summary>Checks all chapters, in the order in which they are read.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        ILookup<string, OutlineTarget> all = context.Outline.Chapters.SelectMany(c => c.Headings).Select(h => h.Target)
            .Where(t => NumberOf(t) is not null).ToLookup(t => NumberOf(t)!);
        foreach (IGrouping<string, OutlineTarget> same in all.Where(g => g.Count() > 1))
        {
            OutlineTarget right = same.FirstOrDefault(t => Typed(t) is null) ?? same.First();
            foreach (OutlineTarget twice in same.Where(t => t != right && Typed(t) is not null))
            {
                findings.Add(NameFindings.HeadingNumberTwice(twice.At, twice.Text, same.Key, right.Text));
            }
        }
    }

    /// <summary>The typed number; else the one that was given.</summary>
    private static string? NumberOf(OutlineTarget heading) => Typed(heading) ?? heading.Number;

    private static string? Typed(OutlineTarget heading) => TypedNumber().Match(heading.Text) is { Success: true } typed ? typed.Groups["nomor"].Value : null;

    /// <summary>Two numbers or more: a single one numbers the sections of many a chapter.</summary>
    [GeneratedRegex(@"^(?<nomor>\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+\p{L}")]
    private static partial Regex TypedNumber();
}
