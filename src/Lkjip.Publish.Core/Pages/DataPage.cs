namespace Lkjip.Publish.Core;

/// <summary>All data of the portal: reports by pemda and OPD.</summary>
public sealed record DataPage : Page
{
    /// <summary>The pemda with their reports.</summary>
    public required IReadOnlyList<DataGroup> Groups { get; init; }
}
