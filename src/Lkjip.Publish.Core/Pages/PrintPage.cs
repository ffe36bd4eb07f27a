namespace Lkjip.Publish.Core;

/// <summary>The whole report on one page, from which the PDF is printed.</summary>
public sealed record PrintPage : Page
{
    /// <summary>Indonesian always: it is the official document.</summary>
    public override Bahasa Bahasa => Bahasa.Id;

    /// <summary>What the report's pages share.</summary>
    public required ReportFrame Report { get; init; }

    /// <summary>The executive summary; empty where there is none.</summary>
    public required IReadOnlyList<PartView> Ringkasan { get; init; }

    /// <summary>All chapters, in order: <see cref="JenisBab.Depan"/> ones come before the contents.</summary>
    public required IReadOnlyList<ChapterView> Chapters { get; init; }

    /// <summary>Who issues it, and where its web edition is.</summary>
    public Imprint Imprint { get; init; } = new();

    /// <summary>How page numbers are written.</summary>
    public NomorHalaman NomorHalaman { get; init; }

    /// <summary>The formulas by which its figures were computed.</summary>
    public IReadOnlyList<FormulaUse> Formulas { get; init; } = [];

    /// <summary>How much its checks found.</summary>
    public FindingCount Findings { get; init; }

    /// <summary>What was corrected after publishing, the oldest first; empty for nothing.</summary>
    public IReadOnlyList<RalatView> Ralat { get; init; } = [];
}
