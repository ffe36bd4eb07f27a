namespace Lkjip.Publish.Core;

/// <summary>
/// A report on a card of 1200 × 630 pixels, for the picture that other sites and messages show with a link to it (Open Graph). It is drawn into the picture and is no page of the site.
/// </summary>
public sealed record CardPage : Page
{
    /// <summary>Width of the picture in pixels.</summary>
    public const int Width = 1200;

    /// <summary>Height of the picture in pixels.</summary>
    public const int Height = 630;

    /// <summary>What the report's pages share.</summary>
    public required ReportFrame Report { get; init; }

    /// <summary>A few key figures; empty where there are none.</summary>
    public required IReadOnlyList<Highlight> Highlights { get; init; }
}
