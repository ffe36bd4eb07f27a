namespace Lkjip.Publish.Core;

/// <summary>Page of an OPD: all its years.</summary>
public sealed record OpdPage : Page
{
    /// <summary>Full name.</summary>
    public required string Nama { get; init; }

    /// <summary>Name of the local government.</summary>
    public required string Pemda { get; init; }

    /// <summary>Names that it bore before, newest first: "Dinas Sosial dan Tenaga Kerja (sampai 2021)".</summary>
    public IReadOnlyList<string> NamaLama { get; init; } = [];

    /// <summary>How to reach it; fields may be null.</summary>
    public required Kontak Kontak { get; init; }

    /// <summary>Its reports, newest first.</summary>
    public required IReadOnlyList<ReportCard> Reports { get; init; }

    /// <summary>Its years with their figures, newest first.</summary>
    public required PortalTable Years { get; init; }

    /// <summary>Comparison of its two newest years; null where it has one.</summary>
    public LinkView? Banding { get; init; }

    /// <summary>Its budget by year; null where fewer than two years have one.</summary>
    public ChartView? Budget { get; init; }

    /// <summary>Its indicators, each leading to its page, with the realisasi of every year; no rows without any.</summary>
    public required PortalTable Indikator { get; init; }

    /// <summary>The same as lines; null where no indicator has two years.</summary>
    public ChartView? Trends { get; init; }
}
