namespace Lkjip.Publish.Core;

/// <summary>An indicator over all years that the reports of its OPD know.</summary>
/// <remarks>
/// A year's own report is right about its year. Where it states nothing, the next later report that does is taken, for it looks back; else the next earlier one,
/// which looked ahead. What the others state otherwise is kept beside it.
/// </remarks>
public sealed record DeretIndikator
{
    /// <summary>The indicator as the newest report states it that has it.</summary>
    public required IndikatorSummary Terbaru { get; init; }

    /// <summary>The years from the first to the last that is known, in order; a year between them that no report knows is among them.</summary>
    public required IReadOnlyList<TahunDeret> Tahun { get; init; }

    /// <summary>Changes of how it is measured, in order.</summary>
    public required IReadOnlyList<PerubahanUkuran> Perubahan { get; init; }

    /// <summary>Id of the indicator.</summary>
    public string Id => Terbaru.Id;

    /// <summary>Joins the reports of one OPD.</summary>
    /// <param name="reports">One per year, in any order.</param>
    /// <returns>In the order of the newest report; then the indicators that only earlier reports have.</returns>
    public static IReadOnlyList<DeretIndikator> AllOf(IEnumerable<KinerjaSummary> reports)
    {
        KinerjaSummary[] newest = [.. reports.OrderByDescending(r => r.Tahun)];
        return
        [
            .. newest.SelectMany(r => r.Indikator.Select(i => i.Id)).Distinct()
                .Select(id => DeretBuilder.Build([.. newest.Reverse().SelectMany(r => r.Indikator.Where(i => i.Id == id).Select(i => new UkuranLaporan(i, r.Skala)))])),
        ];
    }
}
