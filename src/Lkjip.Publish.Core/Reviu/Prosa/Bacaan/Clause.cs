using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>A part of a sentence that says one thing: from one "sedangkan", "karena" or semicolon to the next.</summary>
/// <param name="Passage">The paragraph.</param>
/// <param name="Sentence">Number of its sentence in the paragraph.</param>
/// <param name="Start">Where it starts in the paragraph.</param>
/// <param name="Text">Its words, values written out.</param>
/// <param name="Bare">The same with blanks for letters of names and of quotations, so that their words claim nothing.</param>
/// <param name="Mentions">What it names, in order, inline values included.</param>
/// <param name="Numbers">Its numbers, in order.</param>
internal sealed partial record Clause(
    Passage Passage, int Sentence, int Start, string Text, string Bare, IReadOnlyList<Mention> Mentions, IReadOnlyList<ClauseNumber> Numbers)
{
    /// <summary>The years that it names, with their places.</summary>
    public IReadOnlyList<(int Index, int Year)> Years => field ??= [.. Year().Matches(Text).Select(m => (m.Index, int.Parse(m.ValueSpan, System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>The things that it names, each once.</summary>
    public IReadOnlyList<Subject> Subjects => field ??= [.. Mentions.Select(m => m.Subject).OfType<Subject>().Distinct()];

    /// <summary>Where a letter was written.</summary>
    public SourcePosition At(int index) => Passage.Written.At(Start + index);

    /// <summary>The "tidak" or "belum" before a word, with what stands between; empty for none.</summary>
    public string DenialBefore(int index) => Denial().Match(Bare[..index]).Value;

    /// <summary>True where the words before tell an aim, a condition or a question, so that what follows is no claim.</summary>
    public bool IsAim(int index) => Aim().IsMatch(Bare[..index]);

    /// <summary>The one thing of some kinds that it names; null for none and for several.</summary>
    public Subject? Only(params SubjectKind[] kinds) => Subjects.Where(s => kinds.Contains(s.Kind)).ToArray() is [var one] ? one : null;

    [GeneratedRegex(@"(?<![\d.,/–-])(?<!\d\s?[–-]\s?)(?:19|20)\d\d(?![\d/]|[.,]\d|\s?[–-]\s?\d|\s(?:orang|dokumen|unit|jiwa|Ha|km)\b)")]
    private static partial Regex Year();

    [GeneratedRegex(
        @"(?:\buntuk\b(?!\s+(?:indikator|sasaran|tahun|program|kegiatan|unsur|nilai|tingkat|\s))|\b(?:guna|agar|supaya|demi|upaya|berupaya|diharapkan|diupayakan|akan|harus|perlu|hendak|hendaknya|ingin|bila|apabila|jika|kalau|ditargetkan|direncanakan|mungkin|apakah|sejauh|sebab|mengapa|terus|seharusnya|sebaiknya|bertujuan|semoga|dalam(?=\s+(?:rangka|upaya)\b|\s*$)))\b[^,]*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Aim();

    [GeneratedRegex(@"\b(?:tidak|belum|tanpa|bukan|kurang|tak|gagal)\s+(?:\w+\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();
}
