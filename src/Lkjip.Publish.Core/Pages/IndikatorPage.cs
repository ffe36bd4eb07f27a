namespace Lkjip.Publish.Core;

/// <summary>Page of an indicator: what it means, and all its years.</summary>
public sealed record IndikatorPage : Page
{
    /// <summary>Its name in the newest report.</summary>
    public required string Nama { get; init; }

    /// <summary>The OPD that measures it.</summary>
    public required LinkView Opd { get; init; }

    /// <summary>Name of the local government.</summary>
    public required string Pemda { get; init; }

    /// <summary>The newest figures.</summary>
    public required IReadOnlyList<Highlight> Highlights { get; init; }

    /// <summary>What it is, how it is computed, where its data come from: label → text.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Facts { get; init; }

    /// <summary>Labels of those facts whose texts come from the content: they are Indonesian whatever the site speaks.</summary>
    public IReadOnlyCollection<string> OwnFacts { get; init; } = [];

    /// <summary>How its measure changed from report to report, a sentence each; empty where it did not.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>All targets and realisasi by year; no rows where none is stated.</summary>
    public required PortalTable Table { get; init; }

    /// <summary>The same as a line; null where there is no number to draw.</summary>
    public ChartView? Chart { get; init; }
}
