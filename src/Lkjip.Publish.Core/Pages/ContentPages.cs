namespace Lkjip.Publish.Core;

/// <summary>The portal's home page.</summary>
public sealed record HomePage : Page
{
    /// <summary>The local governments with their OPD.</summary>
    public required IReadOnlyList<PemdaGroup> Pemda { get; init; }

    /// <summary>Years in which there are reports, newest first.</summary>
    public required IReadOnlyList<LinkView> Years { get; init; }

    /// <summary>The newest reports.</summary>
    public required IReadOnlyList<ReportCard> Newest { get; init; }
}

/// <summary>A local government with its OPD.</summary>
public sealed record PemdaGroup(LinkView Pemda, IReadOnlyList<LinkView> Opd);

/// <summary>Page of a local government: its OPD and their reports.</summary>
public sealed record PemdaPage : Page
{
    /// <summary>Full name.</summary>
    public required string Nama { get; init; }

    /// <summary>Address of the coat of arms; null shows a neutral placeholder.</summary>
    public string? Logo { get; init; }

    /// <summary>Its OPD, each with its reports, newest first.</summary>
    public required IReadOnlyList<OpdGroup> Opd { get; init; }
}

/// <summary>An OPD with its reports.</summary>
public sealed record OpdGroup(LinkView Opd, IReadOnlyList<ReportCard> Reports);

/// <summary>Page of an OPD: all its years.</summary>
public sealed record OpdPage : Page
{
    /// <summary>Full name.</summary>
    public required string Nama { get; init; }

    /// <summary>Name of the local government.</summary>
    public required string Pemda { get; init; }

    /// <summary>How to reach it; fields may be null.</summary>
    public required Kontak Kontak { get; init; }

    /// <summary>Its reports, newest first.</summary>
    public required IReadOnlyList<ReportCard> Reports { get; init; }
}

/// <summary>Page of a year: all reports of all local governments.</summary>
public sealed record YearPage : Page
{
    /// <summary>The year.</summary>
    public required int Tahun { get; init; }

    /// <summary>The reports by local government.</summary>
    public required IReadOnlyList<YearGroup> Groups { get; init; }
}

/// <summary>The reports of one local government in one year.</summary>
public sealed record YearGroup(LinkView Pemda, IReadOnlyList<ReportCard> Reports);

/// <summary>A report in a list.</summary>
/// <param name="Judul">Full title.</param>
/// <param name="Opd">Name of the OPD.</param>
/// <param name="Pemda">Name of the local government.</param>
/// <param name="Tahun">Year reported on.</param>
/// <param name="Address">Address of the report page.</param>
/// <param name="Draf">True for a draft.</param>
/// <param name="Figures">A few key figures.</param>
public sealed record ReportCard(
    string Judul, string Opd, string Pemda, int Tahun, string Address, bool Draf, IReadOnlyList<KeyFigure> Figures);

/// <summary>A figure that sums up a report.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The figure with its unit.</param>
/// <param name="Note">A line below it; may be null.</param>
/// <param name="Share">0 to 100 where the figure is a share of a whole, for a bar; else null.</param>
public sealed record KeyFigure(string Label, string Value, string? Note = null, decimal? Share = null);

/// <summary>The page for addresses that do not exist.</summary>
public sealed record NotFoundPage : Page
{
    /// <summary>An address from the root of the web server: this page answers for addresses in any folder.</summary>
    /// <param name="target">Begins with <c>/</c>; may end with a fragment.</param>
    /// <returns>With the path of the site's published address before it, where that is known.</returns>
    public override string Href(string target) =>
        Site.BaseUrl is { } baseUrl ? new Uri(baseUrl).AbsolutePath.TrimEnd('/') + target : target;
}
