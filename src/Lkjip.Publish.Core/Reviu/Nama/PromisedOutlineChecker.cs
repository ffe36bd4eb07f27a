using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Holds the outline that a report promises ("Sistematika") against its headings.</summary>
internal static partial class PromisedOutlineChecker
{
    /// <summary>Checks the section on the outline, where there is one.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        OutlineChapter? chapter = null;
        string promised = string.Empty;
        foreach (ProseText text in context.Texts.SelectMany(Section))
        {
            if (Chapter().Match(text.Text) is { Success: true } match)
            {
                chapter = context.Outline.Chapters.FirstOrDefault(c => string.Equals(c.Number, $"Bab {match.Groups["nomor"].Value}", StringComparison.OrdinalIgnoreCase));
                promised = match.Value.Trim().TrimEnd(':', ',', '.');
                CheckChapter(text, match, chapter, findings);
                foreach (Match part in chapter is null ? (IEnumerable<Match>)[] : Parts().Matches(text.Text[(match.Index + match.Length)..]))
                {
                    CheckPart(text.At(match.Index + match.Length + part.Index), part.Value.Trim(), chapter!, promised, findings);
                }
            }
            else if (chapter is not null && char.IsUpper(text.Text.TrimStart().FirstOrDefault()) && text.Text.Length < Sentence && !text.Text.Contains('.', StringComparison.Ordinal))
            {
                CheckPart(text.At(0), text.Text.Trim(), chapter, promised, findings);
            }
            else
            {
                chapter = null;
            }
        }
    }

    /// <summary>Words that name one part of a report.</summary>
    private static readonly string[] Money = ["anggaran", "keuangan"];

    /// <summary>A longer text is no name of a part.</summary>
    private const int Sentence = 90;

    /// <summary>The paragraphs below the heading on the outline.</summary>
    private static IEnumerable<ProseText> Section(ReviuText text)
    {
        bool inside = false;
        foreach (BagianNaskah part in text.Naskah.Bagian)
        {
            if (part is HeadingPart heading)
            {
                inside = heading.Prose.Paragraphs.Any(p => ProseText.Of(p).Text.Contains("sistematika", StringComparison.OrdinalIgnoreCase));
            }
            else if (inside && part is ProsePart prose)
            {
                foreach (ProseParagraph paragraph in prose.Prose.Paragraphs)
                {
                    yield return ProseText.Of(paragraph);
                }
            }
        }
    }

    private static void CheckChapter(ProseText text, Match match, OutlineChapter? chapter, FindingBag findings)
    {
        string title = match.Groups["judul"].Value.Trim();
        if (title.Length > 0 && chapter is not null && !IsNear(title, chapter.Bab.Kepala.Judul))
        {
            findings.Add(NameFindings.PromisedPart(text.At(match.Index), chapter.Number!, title));
        }
    }

    private static void CheckPart(SourcePosition at, string part, OutlineChapter chapter, string promised, FindingBag findings)
    {
        if (Opposites().Match(part) is { Success: true } both)
        {
            CheckOpposites(at, both, chapter, promised, findings);
        }
        else if (!chapter.Headings.Select(h => h.Target.Text).Append(chapter.Bab.Kepala.Judul).Any(title => IsNear(part, title)))
        {
            findings.Add(NameFindings.PromisedPart(at, promised, part));
        }
    }

    /// <summary>"Sebelum dan setelah reviu": two parts; a heading that names one of them leaves the other to another heading.</summary>
    private static void CheckOpposites(SourcePosition at, Match both, OutlineChapter chapter, string promised, FindingBag findings)
    {
        string[] near = [.. chapter.Headings.Select(h => h.Target.Text).Where(title => IsNear($"{both.Groups["awal"].Value}{both.Groups["akhir"].Value}", title))];
        string[] missing = [.. new[] { both.Groups["satu"].Value, both.Groups["dua"].Value }.Where(word => !near.Any(title => title.Contains(word, StringComparison.OrdinalIgnoreCase)))];
        if (missing is [var one])
        {
            findings.Add(NameFindings.PromisedPart(at, promised, $"{both.Groups["awal"].Value}{one}{both.Groups["akhir"].Value}"));
        }
    }

    /// <summary>Whether a heading says what was promised: half of its heavy words or more, of two the second, which tells which one of its kind it is; derived otherwise or not.</summary>
    private static bool IsNear(string promised, string heading)
    {
        string[] words = [.. Words.Of(promised).Lower.Where(w => w.Length > 3)];
        IReadOnlyList<string> told = Words.Of(heading).Lower;
        return words.Length == 0
            || (words.Length == 2 ? Says(words[1]) : words.Count(Says) * 2 >= words.Length);

        bool Says(string word) => told.Any(t => t == word || Words.IsVariant(t, word) || (Money.Contains(t) && Money.Contains(word)));
    }

    [GeneratedRegex(@"^\W*BAB\s+(?<nomor>[IVX]+)\b[\s.–-]*(?<judul>[^:.,;–]*)[:–]?", RegexOptions.IgnoreCase)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"(?<=^\s*|[,;]\s*(?:(?:dan|serta)\s)?)\p{Lu}(?:(?!\syang\b)[^,;.])+")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?<awal>.*)\b(?<satu>sebelum|murni)\sdan\s(?<dua>setelah|sesudah|perubahan)\b(?<akhir>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Opposites();
}
