namespace Lkjip.Publish.Cli.Tests;

/// <summary>One word on a page.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Box">Width of the letters, and the height that the font keeps for a line: 1.33 times the size of the letters.</param>
internal sealed record PrintedWord(string Text, Box Box)
{
    /// <summary>
    /// What the letters cover at most. Above and below, the font keeps room for accents on capitals, which Indonesian does not use: the boxes of two lines set
    /// closely overlap in it. From the top of a d to the foot of a p it is 0.92 of the size of the letters, 0.7 of the box.
    /// </summary>
    public Box Ink => Box with { Top = Box.Top + (0.17m * Height), Bottom = Box.Bottom - (0.13m * Height) };

    private decimal Height => Box.Bottom - Box.Top;

    /// <summary>Whether two words stand on one line, a raised mark with its word.</summary>
    public bool IsBeside(PrintedWord other) => Box.Top < other.Box.Bottom - (other.Height / 3) && other.Box.Top < Box.Bottom - (Height / 3);

    public override string ToString() => $"'{Text}' {Box}";
}
