namespace Lkjip.Publish.Core;

/// <summary>A paragraph, list item, table cell or heading as checks read it.</summary>
/// <param name="Runs">Its stretches, in order; line breaks are runs of one blank.</param>
public sealed record ProseParagraph(IReadOnlyList<ProseRun> Runs)
{
    /// <summary>How many items the list has that follows directly; 0 where none follows.</summary>
    public int ButirSesudah { get; init; }
}
