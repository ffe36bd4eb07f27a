namespace Lkjip.Publish.Core;

/// <summary>The report's page: what it is, key figures, contents, downloads.</summary>
public sealed record ReportPage : Page
{
    /// <summary>What its pages share.</summary>
    public required ReportFrame Report { get; init; }

    /// <summary>Key figures, computed.</summary>
    public required IReadOnlyList<KeyFigure> KeyFigures { get; init; }

    /// <summary>The executive summary; empty where there is none.</summary>
    public required IReadOnlyList<PartView> Summary { get; init; }

    /// <summary>Number of printed figures that differ from the computed ones.</summary>
    public required int Differences { get; init; }
}
