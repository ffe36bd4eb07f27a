namespace Lkjip.Publish.Core;

/// <summary>A table alone, for frames within pages of others.</summary>
public sealed record EmbedPage : Page
{
    /// <summary>What the report's pages share.</summary>
    public required ReportFrame Report { get; init; }

    /// <summary>Name and place of the table, or of the chart whose figures it holds.</summary>
    public required DataItemName Name { get; init; }

    /// <summary>The table.</summary>
    public required TableView Table { get; init; }
}
