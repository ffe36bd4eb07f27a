using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Sangat mudah 22 responden (44%)": how many people are told to have given an answer, or to belong to a class.</summary>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Label">The words before the number, from the last comma on.</param>
/// <param name="Number">How many.</param>
/// <param name="Share">In percent; null where none is told.</param>
internal sealed partial record AnswerCount(Sentence Sentence, string Label, ClauseNumber Number, ClauseNumber? Share)
{
    /// <summary>The counts of a sentence.</summary>
    public static IEnumerable<AnswerCount> In(Sentence sentence)
    {
        int end = 0;
        foreach (ClauseNumber number in sentence.Numbers)
        {
            if (number.Index >= end && number.Unit.Length > 0 && People().Match(sentence.Text, number.End) is { Success: true } people)
            {
                string before = sentence.Text[end..number.Index];
                string label = Filling().Replace(before[(before.LastIndexOfAny([',', ';', ':', '.', '(', ')']) + 1)..], string.Empty).Trim();
                ClauseNumber? share = people.Groups["persen"].Success ? sentence.Numbers.FirstOrDefault(n => n.Index == people.Groups["persen"].Index) : null;
                yield return new AnswerCount(sentence, label, number, share);
                end = people.Index + people.Length;
            }
            else
            {
                end = Math.Max(end, number.End);
            }
        }
    }

    [GeneratedRegex(@"\G\s(?:orang\s)?(?:responden|orang|pegawai|ASN|jiwa)\b(?:\s?(?:\(|atau\s|,\syaitu\s)(?:sebesar\s|sekitar\s)?(?<persen>\d{1,3}(?:,\d+)?)\s?%?\)?)?")]
    private static partial Regex People();

    /// <summary>Words between the answer and its number.</summary>
    [GeneratedRegex(@"(?:^|\s)(?:(?:sebanyak|sejumlah|sebesar|adalah|ialah|dijawab|ada|terdapat|yaitu|yakni|hanya|diberikan|berjumlah|oleh|mencapai|dipilih|dinyatakan|dengan|jumlah|responden|pegawai|masing-masing)\s)*(?:sebanyak|sejumlah|sebesar|adalah|ialah|dijawab|ada|terdapat|yaitu|yakni|hanya|diberikan|berjumlah|oleh|mencapai|dipilih|dinyatakan|dengan|jumlah|responden|pegawai|masing-masing)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Filling();
}
