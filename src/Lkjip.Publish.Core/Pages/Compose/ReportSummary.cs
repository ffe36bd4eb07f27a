namespace Lkjip.Publish.Core;

/// <summary>What the pages that join reports need to know of one.</summary>
/// <param name="Pemda">Its local government.</param>
/// <param name="Opd">Its unit.</param>
/// <param name="Tahun">Its year.</param>
/// <param name="Card">How lists show it, its address among them.</param>
public sealed record ReportSummary(Pemda Pemda, Opd Opd, int Tahun, ReportCard Card)
{
    /// <summary>Its figures: exact, for tables, comparisons and series.</summary>
    public RingkasanKinerja Kinerja { get; init; } = new() { Tahun = Tahun };

    /// <summary>Addresses of the pages that readers keep: the report, its chapters, findings and print edition.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];
}
