namespace Lkjip.Publish.Core;

/// <summary>Findings about words: doubled ones, fixed terms, abbreviations (53x). Each is a <see cref="Tingkat.Peringatan"/>.</summary>
public static class TermFindings
{
    /// <summary>A word written twice in a row.</summary>
    /// <param name="at">Where the first stands.</param>
    /// <param name="written">The words around.</param>
    /// <param name="word">The word.</param>
    public static Finding DoubledWord(SourcePosition at, string written, string word) =>
        About("LKJ530", at, written,
            new($"Kata '{word}' ditulis dua kali berturut-turut: '{written}'.", $"The word '{word}' is written twice in a row: '{written}'."));

    /// <summary>A sentence, or a paragraph, written twice.</summary>
    /// <param name="at">Where the second stands.</param>
    /// <param name="written">Its beginning.</param>
    public static Finding SentenceTwice(SourcePosition at, string written) =>
        About("LKJ530", at, written,
            new($"Kalimat ini ditulis dua kali: '{written}'.", $"This sentence is written twice: '{written}'."));

    /// <summary>A fixed term with a slip.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="written">As written.</param>
    /// <param name="right">The term that is meant.</param>
    public static Finding TermSlip(SourcePosition at, string written, string right) =>
        About("LKJ531", at, written,
            new($"Teks menulis '{written}'; istilah yang dimaksud agaknya '{right}'.", $"The text writes '{written}'; the term that is meant seems to be '{right}'.")) with
        { Tercetak = written, Terhitung = right };

    /// <summary>An abbreviation that is spelled out otherwise than elsewhere.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="abbreviation">The abbreviation.</param>
    /// <param name="written">As spelled out here.</param>
    /// <param name="known">As spelled out elsewhere, or by its regulation.</param>
    public static Finding SpelledOut(SourcePosition at, string abbreviation, string written, string known) =>
        About("LKJ532", at, $"{written} ({abbreviation})",
            new($"Kepanjangan {abbreviation} di sini '{written}', padahal di tempat lain atau menurut aturannya '{known}'.",
                $"{abbreviation} is spelled out as '{written}' here, but as '{known}' elsewhere or by its regulation.")) with
        { Tercetak = written, Terhitung = known };

    private static Finding About(string code, SourcePosition at, string written, Wording message) =>
        new(code, Tingkat.Peringatan, at, message,
            Remedy.Of(new("perbaiki tulisannya", "correct the wording")))
        { Tempat = new Tempat.Words(written) };
}
