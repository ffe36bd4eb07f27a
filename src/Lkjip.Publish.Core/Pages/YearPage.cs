namespace Lkjip.Publish.Core;

/// <summary>Page of a year: all reports of all local governments.</summary>
public sealed record YearPage : Page
{
    /// <summary>The year.</summary>
    public required int Tahun { get; init; }

    /// <summary>The year in a few figures.</summary>
    public required IReadOnlyList<Highlight> Highlights { get; init; }

    /// <summary>The reports with their figures.</summary>
    public required PortalTable Table { get; init; }

    /// <summary>Comparisons of the OPD of a local government.</summary>
    public IReadOnlyList<LinkView> Banding { get; init; } = [];

    /// <summary>OPD that reported on another year and not on this one.</summary>
    public IReadOnlyList<LinkView> Missing { get; init; } = [];

    /// <summary>The other years, newest first.</summary>
    public IReadOnlyList<LinkView> Years { get; init; } = [];
}
