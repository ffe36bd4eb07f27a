namespace Lkjip.Publish.Core;

/// <summary>A column of a <see cref="PortalTable"/>.</summary>
/// <param name="Text">Its heading.</param>
/// <param name="Kind">What its cells hold; decides how they are aligned and sorted.</param>
public sealed record PortalColumn(string Text, ColumnKind Kind);
