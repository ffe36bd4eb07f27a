namespace Lkjip.Publish.Core;

/// <summary>A chapter of a report.</summary>
public sealed record ChapterPage : Page
{
    /// <summary>What the report's pages share.</summary>
    public required ReportFrame Report { get; init; }

    /// <summary>The chapter.</summary>
    public required ChapterView Chapter { get; init; }

    /// <summary>The chapter before; null for the first.</summary>
    public LinkView? Previous { get; init; }

    /// <summary>The chapter after; null for the last.</summary>
    public LinkView? Next { get; init; }
}
