using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds the sentence that a finding is about, as readers see it.</summary>
/// <param name="reviewed">The report.</param>
internal sealed partial class FindingQuotes(ReviewedLaporan reviewed)
{
    private const int Longest = 400;

    private readonly ILookup<string, ProseText> byFile = reviewed.Paragraphs.Where(p => p.Text.Length > 0).ToLookup(p => p.At(0).Path);

    private readonly Dictionary<SourcePosition, string> values = reviewed.Values.GroupBy(v => v.Key.At).ToDictionary(v => v.Key, v => v.First().Value.Shown);

    /// <summary>The sentence at a place; null where there is none.</summary>
    public string? At(SourcePosition at)
    {
        if (at.Column == 0 || byFile[at.Path].LastOrDefault(p => p.At(0).CompareTo(at) <= 0 && p.At(p.Text.Length - 1).CompareTo(at) >= 0) is not { } paragraph)
        {
            return null;
        }

        int index = Enumerable.Range(0, paragraph.Text.Length).Last(i => paragraph.At(i).CompareTo(at) <= 0);
        int[] ends = [.. SentenceEnd().Matches(paragraph.Text).Select(end => end.Index + end.Length)];
        int from = ends.LastOrDefault(end => end <= index);
        int to = ends.FirstOrDefault(end => end > index, paragraph.Text.Length);
        string sentence = string.Concat(Enumerable.Range(from, to - from).Select(i => Letter(paragraph, i))).Trim();
        return sentence.Length > Longest ? $"{sentence[..Longest]}…" : sentence;
    }

    private string Letter(ProseText paragraph, int index) => paragraph.Text[index] is ProseText.Slot
        ? paragraph.RunAt(index).Value is { } value ? values.GetValueOrDefault(value.At, string.Empty) : string.Empty
        : paragraph.Text[index].ToString();

    [GeneratedRegex(@"[.!?](?=\s+[\p{Lu}\uFFFC])")]
    private static partial Regex SentenceEnd();
}
