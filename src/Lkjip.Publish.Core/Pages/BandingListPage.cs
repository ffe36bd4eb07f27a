namespace Lkjip.Publish.Core;

/// <summary>All ready comparisons; and, with a script, the comparison of any two reports.</summary>
public sealed record BandingListPage : Page
{
    /// <summary>Comparisons of consecutive years, by OPD.</summary>
    public required IReadOnlyList<LinkView> Years { get; init; }

    /// <summary>Comparisons of the OPD of a local government, by year.</summary>
    public required IReadOnlyList<LinkView> Opd { get; init; }

    /// <summary>The tables of a comparison with empty cells, for the script to fill; the second has a single row, to be repeated. Empty where there are no two reports.</summary>
    public required IReadOnlyList<PortalTable> Blank { get; init; }

    /// <summary>The words with which the script fills them.</summary>
    public required BandingWords Words { get; init; }
}
