using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>What was left of the money called a saving here, and there the sign of a budget beyond the need: a question.</summary>
internal static partial class RemainderClaims
{
    /// <summary>Checks all paragraphs of a report.</summary>
    public static void Check(IReadOnlyList<IReadOnlyList<Clause>> paragraphs, ClaimScope scope)
    {
        (Clause Clause, Match Match)[] saved = [.. Said(paragraphs, Saving()).Where(s => s.Clause.Passage.Written.Text is var text && Remainder().IsMatch(text))];
        foreach ((Clause clause, Match match) in saved.Length == 0 ? [] : Said(paragraphs, Excess()))
        {
            scope.Findings.Add(ClaimFindings.Contradiction(
                clause.At(match.Index), new Tempat.Value("anggaran.sisa", match.Value), "sisa anggaran", match.Value,
                new($"di tempat lain sisanya disebut \"{saved[0].Match.Value}\"", $"elsewhere what was left is called \"{saved[0].Match.Value}\""), certain: false));
        }
    }

    private static IEnumerable<(Clause Clause, Match Match)> Said(IEnumerable<IReadOnlyList<Clause>> paragraphs, Regex words) =>
        from paragraph in paragraphs
        from clause in paragraph
        let match = words.Match(clause.Bare)
        where match.Success && clause.DenialBefore(match.Index).Length == 0
        select (clause, match);

    [GeneratedRegex(@"\b(?:upaya\s|hasil\s|merupakan\s|karena\sadanya\s)(?:\w+\s)?(?:penghematan|efisiensi)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Saving();

    [GeneratedRegex(@"\b(?:sisa|silpa|selisih|tidak\sterserap)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Remainder();

    [GeneratedRegex(@"\b(?:dana|anggaran|pagu)\b(?:\s\w+){0,4}?\s(?<!\b(?:tidak|belum|tak)\s)(?:melebihi|melampaui|lebih\s(?:besar|banyak)\sdari(?:pada)?)\s(?:dari\s)?kebutuhan\b|\banggaran\s(?:yang\s)?berlebih(?:an)?\b|\bkelebihan\sanggaran\b", RegexOptions.IgnoreCase)]
    private static partial Regex Excess();
}
