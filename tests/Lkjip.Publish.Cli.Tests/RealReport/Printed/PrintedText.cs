using System.Text;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>
/// The letters of a PDF in their order, without blanks, heads and feet: lines and pages break anywhere. Capitals and small letters are one, for a style sheet
/// shows some headings in capitals.
/// </summary>
internal sealed class PrintedText
{
    private readonly string letters;
    private readonly IReadOnlyList<(PrintedPage Page, PrintedWord Word)> words;
    private readonly int[] ends;

    public PrintedText(IEnumerable<PrintedPage> pages)
    {
        words = [.. pages.SelectMany(page => page.Body.Select(word => (page, word)))];
        StringBuilder text = new();
        ends = [.. words.Select(word => text.Append(Squeeze(word.Word.Text)).Length)];
        letters = text.ToString();
    }

    /// <summary>The letters of a text.</summary>
    public static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u00AD' or '\u200B'))).ToUpperInvariant();

    /// <summary>Whether a text stands in it.</summary>
    public bool Contains(string text) => letters.Contains(Squeeze(text), StringComparison.Ordinal);

    /// <summary>Whether it begins with a text.</summary>
    public bool BeginsWith(string text) => letters.StartsWith(Squeeze(text), StringComparison.Ordinal);

    /// <summary>Whether it ends with the beginning of a text whose rest begins the other.</summary>
    public bool PartsWith(PrintedText next, string text)
    {
        string squeezed = Squeeze(text);
        return Enumerable.Range(1, Math.Max(squeezed.Length - 1, 0)).Any(at =>
            letters.Contains(squeezed[..at], StringComparison.Ordinal) && next.letters.Contains(squeezed[at..], StringComparison.Ordinal));
    }

    /// <summary>Where a text stands next.</summary>
    /// <param name="text">Anything but blanks.</param>
    /// <param name="from">The letter to begin at.</param>
    /// <returns>Null if it stands nowhere behind that letter.</returns>
    public PrintedPassage? Find(string text, int from)
    {
        string squeezed = Squeeze(text);
        int start = squeezed.Length == 0 ? -1 : letters.IndexOf(squeezed, Math.Min(from, letters.Length), StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        int first = WordAt(start);
        int last = WordAt(start + squeezed.Length - 1);
        return new PrintedPassage(start, start + squeezed.Length, [.. words.Skip(first).Take(last - first + 1)], last + 1 < words.Count ? words[last + 1].Word : null);
    }

    /// <summary>Where a text first fills its lines alone, as a heading does; null if it never does.</summary>
    public PrintedPassage? FindAlone(string text)
    {
        PrintedPassage? passage = Find(text, 0);
        while (passage is { StandsAlone: false })
        {
            passage = Find(text, passage.Start + 1);
        }

        return passage;
    }

    private int WordAt(int letter)
    {
        int found = Array.BinarySearch(ends, letter + 1);
        return found >= 0 ? found : ~found;
    }
}
