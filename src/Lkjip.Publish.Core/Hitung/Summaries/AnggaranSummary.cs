namespace Lkjip.Publish.Core;

/// <summary>The whole budget of a report as everybody shows it; all null without <c>anggaran.json</c>.</summary>
/// <param name="Pagu">Pagu in force, in rupiah.</param>
/// <param name="Realisasi">Money spent, in rupiah.</param>
/// <param name="Serapan">Realisasi ÷ pagu in percent.</param>
public sealed record AnggaranSummary(OfficialFigure? Pagu, OfficialFigure? Realisasi, OfficialFigure? Serapan)
{
    /// <summary>No budget.</summary>
    public static AnggaranSummary None { get; } = new(null, null, null);

    /// <summary>Sums a budget up.</summary>
    /// <param name="money">The budget as computed.</param>
    /// <param name="desimal">Decimals that the report shows of percentages.</param>
    /// <param name="official">What the document printed.</param>
    public static AnggaranSummary From(JumlahAnggaran money, int desimal, OfficialFigures official)
    {
        ArgumentNullException.ThrowIfNull(money);
        ArgumentNullException.ThrowIfNull(official);
        OfficialFigure? pagu = official.Of("anggaran.pagu", Rupiah(money.Pagu, "jumlah pagu sub kegiatan"));
        OfficialFigure? realisasi = official.Of("anggaran.realisasi", Rupiah(money.Realisasi, "jumlah realisasi sub kegiatan"));
        return new AnggaranSummary(pagu, realisasi, SerapanOf(pagu, realisasi, money.Serapan, desimal, official.Printed("anggaran.persen")));
    }

    /// <summary>Sums several budgets up; only those of which both sides are known make a share.</summary>
    public static AnggaranSummary Sum(IReadOnlyCollection<AnggaranSummary> parts)
    {
        AnggaranSummary[] known = [.. parts.Where(a => a is { Pagu: not null, Realisasi: not null })];
        OfficialFigure? pagu = SumOf([.. known.Select(a => a.Pagu!)], "jumlah pagu");
        OfficialFigure? realisasi = SumOf([.. known.Select(a => a.Realisasi!)], "jumlah realisasi");
        return new AnggaranSummary(pagu, realisasi, SerapanOf(pagu, realisasi, Persentase.Of(GivenOf(realisasi), GivenOf(pagu)), 2, null));
    }

    private static OfficialFigure? SumOf(OfficialFigure[] parts, string rumus) => parts.Length == 0
        ? null
        : OfficialFigure.Derived(Rupiah(parts.Sum(p => p.Exact), rumus), Rupiah(parts.Sum(GivenOf), rumus), parts);

    private static OfficialFigure? SerapanOf(OfficialFigure? pagu, OfficialFigure? realisasi, decimal? computed, int desimal, PrintedFigure? printed)
    {
        Figure given = Percent(computed, desimal);
        return printed is not null ? OfficialFigure.Of(given, printed)
            : OfficialFigure.Derived(Percent(Persentase.Of(realisasi?.Exact, pagu?.Exact), desimal), given, realisasi, pagu);
    }

    private static decimal? GivenOf(OfficialFigure? figure) => figure?.Terhitung?.Angka ?? figure?.Exact;

    private static Figure Rupiah(decimal? value, string rumus) => new(ColumnKind.Rupiah, value) { Rumus = rumus };

    private static Figure Percent(decimal? value, int desimal) => new(ColumnKind.Persen, value) { Desimal = desimal, Rumus = "realisasi ÷ pagu × 100" };
}
