namespace Lkjip.Publish.Core;

/// <summary>The data of a report: every table with its files.</summary>
public sealed record ReportDataPage : Page
{
    /// <summary>What the report's pages share.</summary>
    public required ReportFrame Report { get; init; }

    /// <summary>Who answers for it, its editions, its citation.</summary>
    public required AboutView About { get; init; }

    /// <summary>The tables and charts, in order of reading.</summary>
    public required IReadOnlyList<DataItem> Items { get; init; }

    /// <summary>What the checks found, for the file of findings.</summary>
    public IReadOnlyList<FindingSection> Findings { get; init; } = [];

    /// <summary>When it was issued and last changed.</summary>
    public required ReportDates Dates { get; init; }
}
