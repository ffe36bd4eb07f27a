namespace Lkjip.Publish.Core;

/// <summary>Reports side by side: two years of an OPD, or the OPD of a local government in a year.</summary>
public sealed record BandingPage : Page
{
    /// <summary>The reports, in the order of the columns or rows.</summary>
    public required IReadOnlyList<LinkView> Reports { get; init; }

    /// <summary>The key figures, then the indicators; tables without rows are left out.</summary>
    public required IReadOnlyList<PortalTable> Tables { get; init; }
}
