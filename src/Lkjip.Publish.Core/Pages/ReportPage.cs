namespace Lkjip.Publish.Core;

/// <summary>The report's page: what it is, key figures, contents, downloads.</summary>
public sealed record ReportPage : Page
{
    /// <summary>What its pages share.</summary>
    public required ReportFrame Report { get; init; }

    /// <summary>The report in a few plain sentences, made from its data; empty where there are none.</summary>
    public IReadOnlyList<PlainSentence> Plain { get; init; } = [];

    /// <summary>Key figures, computed.</summary>
    public required IReadOnlyList<Highlight> Highlights { get; init; }

    /// <summary>The indicators, each leading to its page with all years, with what was reached this year; empty without any.</summary>
    public IReadOnlyList<LinkView> Indikator { get; init; } = [];

    /// <summary>The executive summary; empty where there is none.</summary>
    public required IReadOnlyList<PartView> Ringkasan { get; init; }

    /// <summary>What was corrected after publishing, the oldest first; empty for nothing.</summary>
    public IReadOnlyList<RalatView> Ralat { get; init; } = [];

    /// <summary>Who answers for it, its editions, how it is cited and taken away.</summary>
    public required AboutView About { get; init; }

    /// <summary>When it was issued and last changed.</summary>
    public ReportDates Dates { get; init; } = new(null, null, null);

    /// <summary>How much the checks found.</summary>
    public required FindingCount Findings { get; init; }
}
