namespace Lkjip.Publish.Core;

/// <summary>A table that joins reports: its rows lead to pages, and readers may sort it.</summary>
/// <param name="Id">Unique within the page.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">From left to right; the first one names the rows.</param>
/// <param name="Rows">In the order in which they are written.</param>
/// <param name="Sortable">True where another order can make sense; with a single row it cannot.</param>
public sealed record PortalTable(string Id, string Caption, IReadOnlyList<PortalColumn> Columns, IReadOnlyList<PortalRow> Rows, bool Sortable)
{
    /// <summary>A remark below; null for none.</summary>
    public string? Note { get; init; }
}
