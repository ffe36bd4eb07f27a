namespace Lkjip.Publish.Core;

/// <summary>Finds mistakes that are made again and again: in the same words, or throughout a chapter or a table.</summary>
internal static class RepeatedMistakes
{
    /// <summary>From so many words on two texts are not alike by chance.</summary>
    private const int Phrase = 3;

    /// <summary>The findings about one mistake, the gravest first, then by place; two at least.</summary>
    /// <param name="findings">By place.</param>
    public static IEnumerable<IReadOnlyList<Finding>> Of(IReadOnlyList<Finding> findings) =>
        from finding in findings
        where finding.Tingkat is not Tingkat.Galat
        let mistake = MistakeOf(finding)
        where mistake is not null
        group finding by mistake into same
        where same.Count() > 1
        select (IReadOnlyList<Finding>)[.. same.OrderByDescending(finding => finding.Tingkat)];

    /// <summary>What is wrong, the same for all findings about it; null for what is wrong once.</summary>
    private static string? MistakeOf(Finding finding) => finding switch
    {
        { Kode: NameFindings.OtherChapterCode or NotationFindings.ForeignCode } => $"{finding.Kode} {finding.At.Path}",
        { Tempat: Tempat.Regulation { Meant: not null } or Tempat.Person or Tempat.Value { Claim: not null } } => $"{finding.Kode} {finding.Tempat.Id} {finding.Tempat.Detail} {finding.Tercetak}",
        { Tercetak: { } printed, Terhitung: { } right } when IsPhrase(printed) && IsPhrase(right) => $"{Joined(printed)} / {Joined(right)}",
        { Kode: [_, _, _, '2' or '3' or '5', ..] and not ProseFindings.UnknownNumberCode, Tempat: Tempat.Words or Tempat.Regulation or Tempat.Reference } => $"{finding.Kode} {finding.Pesan.Indonesia}",
        _ => null,
    };

    private static bool IsPhrase(string text) => Words.Of(text).Lower.Count(word => !word.Any(char.IsDigit)) >= Phrase;

    private static string Joined(string text) => string.Join(' ', Words.Of(text).Lower);
}
