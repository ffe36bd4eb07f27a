namespace Lkjip.Publish.Core;

/// <summary>An indikator with what follows from it for one report.</summary>
/// <param name="Tujuan">The goal above it.</param>
/// <param name="Sasaran">The objective above it.</param>
/// <param name="Source">What was written.</param>
/// <param name="Tahun">The report's year.</param>
/// <param name="Batas">The declared cap of capaian, in percent; null for none.</param>
/// <param name="Skala">The scale of the report's predicates; null where it uses none.</param>
public sealed record ComputedIndikator(
    Tujuan Tujuan, Sasaran Sasaran, Indikator Source, int Tahun, decimal? Batas, SkalaPredikat? Skala)
{
    /// <summary>The agreed target: of the changed Perjanjian Kinerja, else of the first one, else of the plan for this year.</summary>
    public NilaiKinerja? Target =>
        Source.Perjanjian?.Perubahan ?? Source.Perjanjian?.Murni ?? Source.Target.GetValueOrDefault(Tahun);

    /// <summary>This year's realisasi.</summary>
    public NilaiKinerja? Realisasi => Source.Realisasi.GetValueOrDefault(Tahun);

    /// <summary>The target of a year: the agreed one for the report's year, the plan's for any other.</summary>
    public NilaiKinerja? TargetOf(int year) => year == Tahun ? Target : Source.Target.GetValueOrDefault(year);

    /// <summary>This year's capaian in percent, not rounded; null where it is undefined.</summary>
    public decimal? Capaian => CapaianFormula.Cap(CapaianFormula.Compute(Target, Realisasi, Source.Arah), Batas);

    /// <summary>A year's capaian against its target, in percent, not rounded; null where it is undefined.</summary>
    public decimal? CapaianOf(int year) =>
        CapaianFormula.Cap(CapaianFormula.Compute(TargetOf(year), Source.Realisasi.GetValueOrDefault(year), Source.Arah), Batas);

    /// <summary>The predicate of this year's capaian; null without a scale or capaian.</summary>
    public string? Predikat => Capaian is { } capaian ? Skala?.Classify(capaian)?.Label : null;

    /// <summary>Whether this year's target was reached; null where <see cref="Status"/> is.</summary>
    public bool? MencapaiTarget => Status is { } status ? status is not StatusCapaian.TidakMencapai : null;

    /// <summary>This year's realisasi against its target, without any cap; categories are compared by their rank on their scale.</summary>
    /// <returns>Null where target or realisasi is missing, or categories stand on no known scale.</returns>
    public StatusCapaian? Status => StatusOf(Target, Realisasi);

    /// <summary>A realisasi against a target, as <see cref="Status"/>.</summary>
    public StatusCapaian? StatusOf(NilaiKinerja? target, NilaiKinerja? realisasi) =>
        CapaianFormula.Compute(target, realisasi, Source.Arah) is { } capaian ? CapaianFormula.Status(capaian)
        : Rank(realisasi) is { } reached && Rank(target) is { } wanted ? CapaianFormula.Status(reached, wanted)
        : null;

    /// <summary>The target of the plan's last year, or the sum of its years where it adds them up; null where the plan sets none.</summary>
    public NilaiKinerja? TargetAkhir => Source.Target.Count == 0 ? null
        : Source.Akumulasi ? Sum(Source.Target.Keys, Source.Target.GetValueOrDefault)
        : Source.Target.MaxBy(t => t.Key).Value;

    /// <summary>What is held against <see cref="TargetAkhir"/>: this year's realisasi, or that of the plan's years up to this one where the plan adds them up.</summary>
    public NilaiKinerja? RealisasiAkhir => Source.Akumulasi
        ? Sum(Source.Target.Keys.Where(year => year <= Tahun), Source.Realisasi.GetValueOrDefault)
        : Realisasi;

    /// <summary><see cref="RealisasiAkhir"/> against <see cref="TargetAkhir"/>, in percent, not rounded.</summary>
    public decimal? CapaianAkhir => CapaianFormula.Cap(CapaianFormula.Compute(TargetAkhir, RealisasiAkhir, Source.Arah), Batas);

    /// <summary>The scale of the indicator's categories; null where it has none.</summary>
    public SkalaPredikat? SkalaKategori { get; init; }

    /// <summary>A sum over years; null where a year has no number.</summary>
    private static NilaiKinerja? Sum(IEnumerable<int> years, Func<int, NilaiKinerja?> value)
    {
        NilaiKinerja?[] all = [.. years.Order().Select(value)];
        return Persentase.SumIfAll([.. all.Select(one => one?.Angka)]) is { } sum ? all[^1]! with { Angka = sum, Kategori = null } : null;
    }

    private decimal? Rank(NilaiKinerja? nilai) =>
        SkalaKategori?.Langkah.FirstOrDefault(langkah => langkah.Label == nilai?.Kategori)?.Dari;
}
