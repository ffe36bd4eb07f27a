namespace Lkjip.Publish.Core;

/// <summary>A pipe table of the text as checks read it.</summary>
/// <param name="Rows">Its rows, the headings first, each with its cells.</param>
public sealed record ProseTable(IReadOnlyList<IReadOnlyList<ProseParagraph>> Rows);
