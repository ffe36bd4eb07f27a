namespace Lkjip.Publish.Core;

/// <summary>Findings in one column, or one table, that come from one mistake.</summary>
/// <param name="Members">The findings; the first stands for all.</param>
/// <param name="Remark">What the mistake is, to be said with the first.</param>
internal sealed record ColumnRoot(IReadOnlyList<FigureFinding> Members, Wording Remark);
