namespace Lkjip.Publish.Core;

/// <summary>The pages of one report.</summary>
/// <param name="Summary">What lists need.</param>
/// <param name="Report">Its page.</param>
/// <param name="Chapters">Its chapters' pages.</param>
/// <param name="Print">Its print edition.</param>
/// <param name="Reviu">What its checks found.</param>
public sealed record ReportPages(
    ReportSummary Summary, ReportPage Report, IReadOnlyList<ChapterPage> Chapters, PrintPage Print, ReviuPage Reviu)
{
    /// <summary>The date that the document bears: as signed, else the first day after the year reported on.</summary>
    public required DateOnly Dated { get; init; }

    /// <summary>How the figures of its tables were computed: each page is made when it is asked for.</summary>
    public required IEnumerable<ProvenancePage> Provenance { get; init; }

    /// <summary>The page of its data.</summary>
    public required ReportDataPage Data { get; init; }

    /// <summary>Its tables alone, for frames: each page is made when it is asked for.</summary>
    public required IEnumerable<EmbedPage> Embedded { get; init; }

    /// <summary>What the picture for links is drawn from.</summary>
    public required CardPage Card { get; init; }

    /// <summary>The files that stand beside them: their paths in the content, and in the site.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Address of the place that a finding is about; null where it is on no page.</summary>
    public Func<Finding, string?> PlaceOf { get; init; } = _ => null;

    /// <summary>What stands at the former address of the page of findings.</summary>
    public required RedirectPage Former { get; init; }

    /// <summary>All pages.</summary>
    public IEnumerable<Page> All => [Report, .. Chapters, Reviu, Former, Print, Data, .. Provenance, .. Embedded];
}
