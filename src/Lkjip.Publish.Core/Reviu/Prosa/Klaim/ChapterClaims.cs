using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"… metode sebagaimana diuraikan dalam Bab II": a chapter that does not hold what the text refers to.</summary>
internal static partial class ChapterClaims
{
    /// <summary>Checks a sentence.</summary>
    public static void Check(Sentence sentence, ClaimScope scope)
    {
        foreach (Match match in Reference().Matches(sentence.Text).Where(m => !sentence.IsAim(m.Index)))
        {
            string number = $"Bab {match.Groups["bab"].Value.ToUpperInvariant()}";
            string topic = match.Groups["topik"].Value;
            if (Chapter(number, scope) is not { } chapter || Says(chapter, topic, scope))
            {
                continue;
            }

            scope.Findings.Add(ProseFindings.ChapterWithout(sentence.At(match.Index), match.Value, number, chapter.Bab.Kepala.Judul, topic));
        }
    }

    private static OutlineChapter? Chapter(string number, ClaimScope scope) =>
        scope.Context.Outline.Chapters.FirstOrDefault(c => string.Equals(c.Number, number, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the chapter's prose, headings or captions hold the word.</summary>
    private static bool Says(OutlineChapter chapter, string topic, ClaimScope scope) =>
        scope.Context.Texts.Where(t => t.Bab == chapter.Bab).SelectMany(t => t.Paragraphs.SelectMany(p => p.Runs).Select(r => r.Text).Concat(t.Blocks.OfType<CaptionedBlock>().Select(b => b.Judul)))
            .Append(chapter.Bab.Kepala.Judul)
            .Any(text => text.Contains(topic.StartsWith("metod", StringComparison.OrdinalIgnoreCase) ? "metod" : topic, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b(?<topik>metod(?:e|ologi)|teknik|strategi|visi|misi)(?:nya)?\s(?:tersebut\s)?(?:sebagaimana|seperti|yang)\s(?:telah\s|sudah\s)?(?:diuraikan|dijelaskan|disajikan|dimuat|tercantum|disebut(?:kan)?|dipaparkan)\s(?:dalam|pada|di)\s[Bb][Aa][Bb]\s(?<bab>[IVX]+|[ivx]+)\b")]
    private static partial Regex Reference();
}
