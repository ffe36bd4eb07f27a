namespace Lkjip.Publish.Core;

/// <summary>What is known of a report while its pages are composed.</summary>
internal sealed record ReportContext
{
    /// <summary>The report as written.</summary>
    public required Laporan Laporan { get; init; }

    /// <summary>The report as computed.</summary>
    public required ComputedLaporan Computed { get; init; }

    /// <summary>Numbers, ids and addresses.</summary>
    public required ReportOutline Outline { get; init; }

    /// <summary>The tables as drawn, by id.</summary>
    public required IReadOnlyDictionary<string, TableView> Tables { get; init; }

    /// <summary>The same tables as computed.</summary>
    public required IReadOnlyDictionary<string, ComputedTable> Computations { get; init; }

    /// <summary>Resolves inline values.</summary>
    public required ValueResolver Values { get; init; }

    /// <summary>Abbreviations of site and report: short form → meaning.</summary>
    public required IReadOnlyDictionary<string, string> Abbreviations { get; init; }

    /// <summary>Where the marks of differing figures lead.</summary>
    public required FindingAnchors Anchors { get; init; }

    /// <summary>How its tables are taken away.</summary>
    public required Takeaways Takeaways { get; init; }

    /// <summary>Gets what does not resolve.</summary>
    public required FindingBag Findings { get; init; }
}
