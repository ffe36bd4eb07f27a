namespace Lkjip.Publish.Core;

/// <summary>What the checks found in a report, for its readers.</summary>
public sealed record ReviuPage : Page
{
    /// <summary>What the report's pages share.</summary>
    public required ReportFrame Report { get; init; }

    /// <summary>How much was found.</summary>
    public required FindingCount Count { get; init; }

    /// <summary>The findings by kind; empty where nothing was found.</summary>
    public required IReadOnlyList<FindingSection> Sections { get; init; }

    /// <summary>Address of the file that holds the same findings.</summary>
    public required string File { get; init; }

    /// <summary>Full title of the regulation by which the report's completeness was checked; null for none.</summary>
    public string? Peraturan { get; init; }

    /// <summary>Numbers of the prose that the publisher exempts from the checks.</summary>
    public IReadOnlyList<FreeNumberView> FreeNumbers { get; init; } = [];
}
