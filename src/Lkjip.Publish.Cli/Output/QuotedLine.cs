namespace Lkjip.Publish.Cli;

/// <summary>A source line cut to what fits on a terminal, with the offending place in it.</summary>
/// <param name="Text">Without indentation; an ellipsis stands for what was cut off.</param>
/// <param name="Caret">Index of the offending place; null where the line as a whole is meant.</param>
internal readonly record struct QuotedLine(string Text, int? Caret)
{
    private const int Width = 100;

    // Of a long line, what stands before the place tells less than the place itself.
    private const int Before = 28;

    private const string Cut = "…";

    /// <summary>Quotes a line.</summary>
    /// <param name="line">As it stands in the file.</param>
    /// <param name="column">Counts from 1; 0 where the line as a whole is meant.</param>
    public static QuotedLine Of(string line, int column)
    {
        string text = line.TrimEnd().Replace('\t', ' ');
        int indent = text.Length - text.TrimStart().Length;
        int place = Math.Clamp(column - 1, indent, text.Length);
        int start = text.Length - indent <= Width ? indent : Math.Max(indent, Math.Min(place - Before, text.Length - Width));
        int end = Math.Min(text.Length, start + Width);
        string before = start > indent ? Cut : string.Empty;
        string after = end < text.Length ? Cut : string.Empty;
        return new QuotedLine(before + text[start..end] + after, column == 0 ? null : place - start + before.Length);
    }
}
