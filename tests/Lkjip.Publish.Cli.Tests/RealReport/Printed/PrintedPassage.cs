namespace Lkjip.Publish.Cli.Tests;

/// <summary>A text where it is printed.</summary>
/// <param name="Start">Its first letter in the document.</param>
/// <param name="End">The letter behind it.</param>
/// <param name="Words">All its words.</param>
/// <param name="Next">The word behind it; null at the document's end.</param>
internal sealed record PrintedPassage(int Start, int End, IReadOnlyList<(PrintedPage Page, PrintedWord Word)> Words, PrintedWord? Next)
{
    /// <summary>The page on which it begins.</summary>
    public PrintedPage Page => Words[0].Page;

    /// <summary>How many lines it takes on each of its pages, in their order.</summary>
    public IReadOnlyList<int> LinesByPage => [.. Words.GroupBy(word => word.Page.Index, word => word.Word).Select(page => Lines([.. page]))];

    /// <summary>Whether it fills its lines alone: no other text of the page stands beside it.</summary>
    public bool StandsAlone
    {
        get
        {
            HashSet<PrintedWord> own = new(Words.Select(word => word.Word), ReferenceEqualityComparer.Instance);
            return Words.All(word => !word.Page.Body.Any(other => !own.Contains(other) && other.IsBeside(word.Word)));
        }
    }

    // A line ends where the next word stands further left, and lower.
    private static int Lines(IReadOnlyList<PrintedWord> words) =>
        1 + words.Zip(words.Skip(1)).Count(pair => pair.Second.Box.Left < pair.First.Box.Left && pair.Second.Box.Bottom > pair.First.Box.Bottom);
}
