namespace Lkjip.Publish.Core;

/// <summary>A column of a <see cref="SummaryTable"/>.</summary>
/// <param name="Text">Its heading.</param>
/// <param name="Kind">What its cells hold; decides how they are aligned and sorted.</param>
public sealed record SummaryColumn(string Text, ColumnKind Kind);
