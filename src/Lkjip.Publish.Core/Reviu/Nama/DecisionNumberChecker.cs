using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds decisions whose number is written in two ways: with a year at its end here and without it there, or with other signs between its parts.</summary>
internal static partial class DecisionNumberChecker
{
    /// <summary>Checks prose, headings, captions and sources.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        IEnumerable<(string Kind, string Number, SourcePosition At)> cited =
            from text in ReviuTexts.WithCaptions(context)
            from match in Number().Matches(text.Text)
            select (match.Groups["jenis"].Value, Blanks().Replace(match.Groups["nomor"].Value, string.Empty).Replace('–', '-').TrimEnd('.', '-'), text.At(match.Groups["nomor"].Index));
        foreach (IGrouping<string, (string Kind, string Number, SourcePosition At)> same in cited.GroupBy(c => $"{c.Kind} {Letters(WithoutYear(c.Number))}", StringComparer.OrdinalIgnoreCase))
        {
            CompareForms([.. same], context, findings);
        }
    }

    /// <summary>Each against the form that most of them have, of several such the first.</summary>
    private static void CompareForms((string Kind, string Number, SourcePosition At)[] cited, ReviuContext context, FindingBag findings)
    {
        (string Kind, string Number, SourcePosition At) usual = cited.GroupBy(c => c.Number, StringComparer.OrdinalIgnoreCase).MaxBy(g => g.Count())!.First();
        foreach ((string kind, string number, SourcePosition at) in cited.Where(c => !c.Number.Equals(usual.Number, StringComparison.OrdinalIgnoreCase) && !HasOtherYear(c.Number, usual.Number)))
        {
            Finding finding = ProseFindings.TwoForms(at, $"{kind} Nomor {number}", $"{usual.Kind} Nomor {usual.Number}", context.ChapterAt(usual.At));
            bool onlySigns = Letters(number).Equals(Letters(usual.Number), StringComparison.OrdinalIgnoreCase);
            findings.Add(onlySigns ? finding with { Tingkat = Tingkat.Catatan } : finding);
        }
    }

    /// <summary>One number with two years is told where citations are compared.</summary>
    private static bool HasOtherYear(string one, string other) => Year().Match(one) is { Success: true } a && Year().Match(other) is { Success: true } b && a.Value != b.Value;

    private static string WithoutYear(string number) => Year().Replace(number, string.Empty);

    private static string Letters(string number) => string.Concat(number.Where(char.IsLetterOrDigit));

    /// <summary>A number of at least three parts, such as no other decision would bear by chance.</summary>
    [GeneratedRegex(@"\b(?<jenis>Keputusan|Surat Edaran|Instruksi)\s(?:(?!\b(?:Nomor|No)\b)[^.;:()]){0,80}?\b(?:Nomor|No\.?)\s?:?\s*(?<nomor>[A-Za-z0-9.]+(?:(?:\s?/\s?|[–-])[A-Za-z0-9.]+){2,})")]
    private static partial Regex Number();

    [GeneratedRegex(@"/(?:19|20)\d\d$")]
    private static partial Regex Year();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
