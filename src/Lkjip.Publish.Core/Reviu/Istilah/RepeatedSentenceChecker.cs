using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds sentences that stand twice in one paragraph, and paragraphs that stand twice in a row.</summary>
internal static partial class RepeatedSentenceChecker
{
    /// <summary>Shorter sentences repeat by nature.</summary>
    private const int Enough = 8;

    /// <summary>As many letters are quoted.</summary>
    private const int Shown = 80;

    /// <summary>Checks prose; what an inline value fills is not compared, for it may differ.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        string before = string.Empty;
        foreach (ProseText text in context.Paragraphs)
        {
            HashSet<string> told = [];
            foreach (Match sentence in Sentence().Matches(text.Text).Where(s => !s.Value.Contains(ProseText.Slot) && Words.Of(s.Value).Lower.Count >= Enough))
            {
                if (!told.Add(Plain(sentence.Value)))
                {
                    findings.Add(TermFindings.SentenceTwice(text.At(sentence.Index), Short(sentence.Value)));
                }
            }

            string plain = text.Text.Contains(ProseText.Slot) ? string.Empty : Plain(text.Text);
            if (plain.Length > 0 && plain == before && Words.Of(text.Text).Lower.Count >= Enough)
            {
                findings.Add(TermFindings.SentenceTwice(text.At(0), Short(text.Text)));
            }

            before = plain;
        }
    }

    private static string Plain(string sentence) => string.Join(' ', Words.Of(sentence).Lower);

    private static string Short(string sentence) => sentence.Trim() is { Length: > Shown } longer ? $"{longer[..Shown].TrimEnd()} …" : sentence.Trim();

    [GeneratedRegex(@"\S.*?(?:[.!?](?=\s+[\p{Lu}“""]|\s*$)|$)", RegexOptions.Singleline)]
    private static partial Regex Sentence();
}
