namespace Lkjip.Publish.Core;

/// <summary>A paragraph, list item, table cell or heading as checks read it.</summary>
/// <param name="Runs">Its stretches, in order; line breaks are runs of one blank.</param>
public sealed record ProseParagraph(IReadOnlyList<ProseRun> Runs);
