namespace Lkjip.Publish.Core;

/// <summary>A table that can be taken away: one of the report, or the figures of a chart.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Table">The table.</param>
public sealed record DataItem(DataItemName Name, TableView Table);
