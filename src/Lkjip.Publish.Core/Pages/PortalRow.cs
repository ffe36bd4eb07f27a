namespace Lkjip.Publish.Core;

/// <summary>A row of a <see cref="PortalTable"/>.</summary>
/// <param name="Cells">One per column.</param>
public sealed record PortalRow(IReadOnlyList<PortalCell> Cells);
