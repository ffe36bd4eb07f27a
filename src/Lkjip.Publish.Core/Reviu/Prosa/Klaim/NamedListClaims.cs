using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"3 sub kegiatan, yaitu A dan B": against the known names that the sentence then lists, where it lists nothing else.</summary>
internal static partial class NamedListClaims
{
    /// <summary>Checks a clause.</summary>
    public static void Check(Clause clause, ClaimScope scope)
    {
        foreach (Match match in Counted().Matches(clause.Bare))
        {
            int end = match.Index + match.Length;
            Mention[] listed = [.. clause.Mentions.Where(m => m.Start >= end && m.Value is null && m.Subject is not { Kind: SubjectKind.Lain })];
            int said = SmallNumber.Parse(match.Groups["n"].Value) ?? 0;
            if (listed.Length > 1 && said != listed.Length && Joined().IsMatch(clause.Bare[end..]))
            {
                scope.Findings.Add(ClaimFindings.Count(
                    clause.At(match.Groups["n"].Index), $"{match.Groups["n"].Value} {match.Groups["apa"].Value}",
                    new($"yang disebut sesudahnya {listed.Length}", $"{listed.Length} are named after it")));
            }
        }
    }

    [GeneratedRegex($@"(?<![\d.,])\b(?<n>{SmallNumber.Pattern})\s(?:\(\w+\)\s)?(?<apa>program|sub\skegiatan|kegiatan|unsur|indikator|sasaran)(?:\s[\p{{L}}-]+){{0,4}}?(?:,?\s(?:yaitu|yakni|ialah)|:)(?=\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    /// <summary>Nothing but names, which are blanks here, and what joins them.</summary>
    [GeneratedRegex(@"^(?:[\s,;]|\b(?:dan|serta|maupun|program|sub|kegiatan|unsur|indikator|sasaran)\b)*[.:]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Joined();
}
