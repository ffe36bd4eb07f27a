using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>One page of a PDF.</summary>
internal sealed partial class PrintedPage
{
    private const decimal Millimetre = 72 / 25.4m;

    private readonly Lazy<PrintedText> text;

    /// <param name="index">From 0.</param>
    /// <param name="width">In points.</param>
    /// <param name="height">In points.</param>
    /// <param name="words">In the order in which they are printed: head and foot, then the text as the report has it.</param>
    public PrintedPage(int index, decimal width, decimal height, IReadOnlyList<PrintedWord> words)
    {
        Index = index;
        Sheet = new Box(0, 0, width, height);
        Content = index == 0 ? Sheet : width < height
            ? new Box(30 * Millimetre, 25 * Millimetre, width - (20 * Millimetre), height - (22 * Millimetre))
            : new Box(22 * Millimetre, 30 * Millimetre, width - (25 * Millimetre), height - (20 * Millimetre));
        Words = words;
        text = new Lazy<PrintedText>(() => new PrintedText([this]));
        Head = [.. words.Where(word => word.Box.Bottom <= Content.Top)];
        Foot = [.. words.Where(word => word.Box.Top >= Content.Bottom)];
        Body = [.. words.Where(word => word.Box.Bottom > Content.Top && word.Box.Top < Content.Bottom)];
    }

    /// <summary>From 0.</summary>
    public int Index { get; }

    /// <summary>The whole page.</summary>
    public Box Sheet { get; }

    /// <summary>The page without its margins, as edition.css and print.css set them: the binding is left on an upright page and above on one on its side. A cover has none.</summary>
    public Box Content { get; }

    /// <summary>All words.</summary>
    public IReadOnlyList<PrintedWord> Words { get; }

    /// <summary>The running head.</summary>
    public IReadOnlyList<PrintedWord> Head { get; }

    /// <summary>What stands below the text: the number of the page.</summary>
    public IReadOnlyList<PrintedWord> Foot { get; }

    /// <summary>The text.</summary>
    public IReadOnlyList<PrintedWord> Body { get; }

    /// <summary>The number printed at the foot, in Roman or in Arabic figures; null where the page bears none.</summary>
    public string? Number => FootNumber().Match(string.Join(' ', Foot.Select(word => word.Text))) is { Success: true } match ? match.Groups["n"].Value : null;

    /// <summary>The text of this page.</summary>
    public PrintedText Text => text.Value;

    /// <summary>Whether a text fills lines of this page alone, as a heading does.</summary>
    public bool CarriesAlone(string text) => Text.FindAlone(text) is not null;

    [GeneratedRegex(@"^(?:(?<n>\d+|[ivxlc]+)|halaman (?<n>\d+) dari \d+)$")]
    private static partial Regex FootNumber();
}
