namespace Lkjip.Publish.Core;

/// <summary>How many of some indicators have a status.</summary>
/// <param name="Jumlah">Their number.</param>
/// <param name="Bagian">Their share of all whose status is known, in percent; null without any.</param>
/// <param name="Capaian">The mean of their capaian in percent; null where there is none, or one of them has none.</param>
internal sealed record StatusCount(int Jumlah, decimal? Bagian, decimal? Capaian)
{
    /// <summary>The indicators counted.</summary>
    public IReadOnlyList<ComputedIndikator> Counted { get; private init; } = [];

    /// <summary>All indicators whose status is known.</summary>
    public IReadOnlyList<ComputedIndikator> Known { get; private init; } = [];

    /// <summary>Counts the indicators with a status.</summary>
    public static StatusCount Of(IReadOnlyCollection<ComputedIndikator> all, StatusCapaian status) =>
        Of(all, [.. all.Where(i => i.Status == status)]);

    /// <summary>Counts some of the indicators.</summary>
    public static StatusCount Of(IReadOnlyCollection<ComputedIndikator> all, IReadOnlyCollection<ComputedIndikator> counted)
    {
        ComputedIndikator[] known = [.. counted.Where(i => i.Status is not null)];
        ComputedIndikator[] whole = [.. all.Where(i => i.Status is not null)];
        return new(known.Length, Persentase.Of(known.Length, whole.Length), MeanCapaian(known)) { Counted = known, Known = whole };
    }

    /// <summary>How the share was computed.</summary>
    /// <param name="row">Row that shows the count.</param>
    /// <param name="column">Column that shows the count.</param>
    public Provenance BagianFrom(string row, string column) => Provenance.Share(
        () => ProvenanceInput.Computed("Jumlah indikator", Jumlah, row, column, () => KinerjaProvenance.Count(Counted)),
        () => new ProvenanceInput("Seluruh indikator yang statusnya diketahui", FormatAngka.Angka(Known.Count)) { From = () => KinerjaProvenance.Count(Known) });

    /// <summary>The mean of the capaian of some indicators, in percent, not rounded; null without any, or where one of them has none.</summary>
    public static decimal? MeanCapaian(IReadOnlyCollection<ComputedIndikator> indikator) =>
        indikator.Count == 0 ? null : Persentase.SumIfAll([.. indikator.Select(i => i.Capaian)]) / indikator.Count;
}
