namespace Lkjip.Publish.Cli.Tests;

/// <summary>Words that lie over each other.</summary>
internal static class Overlaps
{
    // Letters of neighbouring words may touch by a serif's width where the space between them is narrow; points.
    private const decimal Sliver = 0.3m;

    /// <summary>Every two words of a page that share a piece of paper. A figure in a chart is drawn twice on one place, first as a light outline: that is one word.</summary>
    public static IEnumerable<(PrintedWord, PrintedWord)> On(PrintedPage page)
    {
        PrintedWord[] words = [.. page.Words.OrderBy(word => word.Ink.Top)];
        foreach ((int index, PrintedWord word) in words.Index())
        {
            foreach (PrintedWord below in words.Skip(index + 1).TakeWhile(below => below.Ink.Top < word.Ink.Bottom))
            {
                if (word.Ink.Overlaps(below.Ink, Sliver) && !IsOutlineOf(word, below))
                {
                    yield return (word, below);
                }
            }
        }
    }

    private static bool IsOutlineOf(PrintedWord one, PrintedWord other) => one.Text == other.Text
        && Math.Abs(one.Box.Left + one.Box.Right - other.Box.Left - other.Box.Right) < 1
        && Math.Abs(one.Box.Top + one.Box.Bottom - other.Box.Top - other.Box.Bottom) < 2;
}
