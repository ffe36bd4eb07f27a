namespace Lkjip.Publish.Core;

/// <summary>A row of a <see cref="SummaryTable"/>.</summary>
/// <param name="Cells">One per column.</param>
public sealed record SummaryRow(IReadOnlyList<SummaryCell> Cells);
