using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>The Markdown of a file, below its front matter.</summary>
/// <param name="Path">Path under the content folder.</param>
/// <param name="Text">The Markdown.</param>
/// <param name="FirstLine">Line of the file on which it starts, from 1.</param>
internal sealed record SourceText(string Path, string Text, int FirstLine)
{
    /// <summary>The place of a line and column that count from 0 within the Markdown.</summary>
    public SourcePosition At(int line, int column) => new(Path, FirstLine + line, column + 1);
}
