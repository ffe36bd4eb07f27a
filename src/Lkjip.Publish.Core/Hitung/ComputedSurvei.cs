namespace Lkjip.Publish.Core;

/// <summary>A survey, or a value combined of several, with its index.</summary>
/// <param name="Id">Id within <c>skm.json</c>.</param>
/// <param name="Nama">Name.</param>
/// <param name="Nilai">Index of 25 to 100, not rounded; null where it is not known.</param>
/// <param name="Rumus">How the index was computed; null where it is an input.</param>
/// <param name="Source">The survey as written; null for a combined value.</param>
public sealed record ComputedSurvei(string Id, string Nama, decimal? Nilai, string? Rumus, Survei? Source)
{
    /// <summary>The step of the scale that the index reaches; null without an index.</summary>
    public LangkahSkala? Mutu => Nilai is { } nilai ? Skala.Of(nilai) : null;

    /// <summary>The scale by which the report grades its surveys.</summary>
    public SkalaMutu Skala { get; init; } = SkalaMutu.Berlaku;

    /// <summary>For a combined value: what it is the mean of.</summary>
    public IReadOnlyList<ComputedSurvei> Bagian { get; init; } = [];

    /// <summary>The survey and when it was held, as the source of what it found; null where it does not say when.</summary>
    public string? Asal => Source?.Periode is { } periode
        ? Nama.Contains(periode, StringComparison.OrdinalIgnoreCase) ? Nama : $"{Nama}, {periode}"
        : null;

    /// <summary>The index with the rounded weights that offices use as well; empty where weights are stated or unsur are not known.</summary>
    public IReadOnlyList<decimal> NilaiLazim { get; init; } = [];

    /// <summary>Mean score of one unsur: as written, or from the answers; 1 to 4, not rounded.</summary>
    public static decimal? NrrOf(UnsurSkm unsur) => unsur.Nrr?.Value ?? SkmFormula.Nrr(unsur.Jawaban);

    /// <summary>The step of the scale that an unsur reaches; null where its mean score is not known.</summary>
    public LangkahSkala? MutuOf(UnsurSkm unsur) => NrrOf(unsur) is { } nrr ? Skala.OfUnsur(nrr) : null;

    /// <summary>Weight of one unsur: as written, or the same for each of the survey.</summary>
    public static decimal BobotOf(UnsurSkm unsur, Survei survei) => unsur.Bobot ?? 1m / survei.Unsur.Count;

    /// <summary>Computes all surveys, then the combined values, in the order of the file.</summary>
    /// <returns>By id. A combined value whose parts are unknown has no index.</returns>
    public static IReadOnlyDictionary<string, ComputedSurvei> ComputeAll(DataSkm? skm)
    {
        Dictionary<string, ComputedSurvei> all = [];
        foreach (Survei survei in skm?.Survei ?? [])
        {
            all[survei.Id] = From(survei);
        }

        foreach (GabunganSurvei gabungan in skm?.Gabungan ?? [])
        {
            ComputedSurvei?[] parts = [.. gabungan.Dari.Select(id => all.GetValueOrDefault(id))];
            decimal? sum = Persentase.SumIfAll([.. parts.Select(p => p?.Nilai)]);
            string names = string.Join(" + ", parts.Select(p => p?.Nama));
            all[gabungan.Id] = new(gabungan.Id, gabungan.Nama, sum / parts.Length, $"({names}) ÷ {parts.Length}", null) { Bagian = [.. parts.OfType<ComputedSurvei>()] };
        }

        return all;
    }

    private static ComputedSurvei From(Survei survei)
    {
        decimal[] nrr = [.. survei.Unsur.Select(NrrOf).OfType<decimal>()];
        decimal[] bobot = [.. survei.Unsur.Select(u => u.Bobot).OfType<decimal>()];
        bool complete = nrr.Length > 0 && nrr.Length == survei.Unsur.Count;
        return complete
            ? new(survei.Id, survei.Nama, SkmFormula.Nilai(nrr, bobot.Length == nrr.Length ? bobot : []), "Σ (NRR × bobot) × 25", survei)
            {
                NilaiLazim = bobot.Length > 0 ? [] : [.. SkmFormula.BobotLazim(nrr.Length).Skip(1).Select(weight => nrr.Sum() * weight * 25)],
            }
            : new(survei.Id, survei.Nama, survei.Nilai?.Value, null, survei);
    }
}
