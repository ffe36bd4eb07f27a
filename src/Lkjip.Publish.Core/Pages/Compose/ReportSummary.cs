namespace Lkjip.Publish.Core;

/// <summary>What the pages that join reports need to know of one.</summary>
/// <param name="Pemda">Its local government.</param>
/// <param name="Opd">Its unit.</param>
/// <param name="Tahun">Its year.</param>
/// <param name="Card">How lists show it, its address among them.</param>
public sealed record ReportSummary(Pemda Pemda, Opd Opd, int Tahun, ReportCard Card)
{
    /// <summary>Its figures: exact, for tables, comparisons and series.</summary>
    public KinerjaSummary Kinerja { get; init; } = new() { Tahun = Tahun };

    /// <summary>Addresses of the pages that readers keep: the report, its chapters, findings and print edition.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>When it was issued and last changed.</summary>
    public ReportDates Dates { get; init; } = new(null, null, null);

    /// <summary>The date that the document bears; see <see cref="ReportPages.Dated"/>.</summary>
    public DateOnly Dated { get; init; }

    /// <summary>Its corrections, the oldest first.</summary>
    public IReadOnlyList<RalatView> Ralat { get; init; } = [];

    /// <summary>The tables and charts whose data it offers, in order of reading.</summary>
    public IReadOnlyList<DataItemName> Data { get; init; } = [];

    /// <summary>The files of the report as a whole and of all its tables together; empty for none.</summary>
    public IReadOnlyList<TakeawayFile> Files { get; init; } = [];

    /// <summary>Its key figures in the language of reports, for feeds.</summary>
    public IReadOnlyList<Highlight> Figures { get; init; } = Card.Figures;

    /// <summary>Its id, <c>pemda/opd/tahun</c>.</summary>
    public string Id => Card.Address.Trim('/');
}
