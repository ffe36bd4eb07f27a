namespace Lkjip.Publish.Core;

/// <summary>Page of a local government: its OPD over the years, and how they stand in the newest one.</summary>
public sealed record PemdaPage : Page
{
    /// <summary>Full name.</summary>
    public required string Nama { get; init; }

    /// <summary>Address of the coat of arms; null shows a neutral placeholder.</summary>
    public string? Logo { get; init; }

    /// <summary>Its kind, the province and the plan in force, as far as they are known.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The newest year in which an OPD reported.</summary>
    public required int Tahun { get; init; }

    /// <summary>That year in a few figures.</summary>
    public required IReadOnlyList<Highlight> Highlights { get; init; }

    /// <summary>Its OPD with the years in which they reported, and their figures of the newest year.</summary>
    public required PortalTable Table { get; init; }

    /// <summary>Capaian and serapan by OPD in the newest year.</summary>
    public IReadOnlyList<ChartView> Charts { get; init; } = [];

    /// <summary>Comparison of its OPD in that year; null where a single one reported.</summary>
    public LinkView? Banding { get; init; }

    /// <summary>Years in which there are reports, newest first.</summary>
    public IReadOnlyList<LinkView> Years { get; init; } = [];
}
