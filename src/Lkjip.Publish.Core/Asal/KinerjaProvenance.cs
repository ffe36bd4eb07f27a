namespace Lkjip.Publish.Core;

/// <summary>How figures of performance came about.</summary>
internal static class KinerjaProvenance
{
    /// <summary>The capaian of a target and realisasi, as <see cref="CapaianFormula"/> computes it.</summary>
    /// <param name="target">The target.</param>
    /// <param name="realisasi">The realisasi.</param>
    /// <param name="arah">Direction.</param>
    /// <param name="batas">The declared cap, in percent; null for none.</param>
    /// <param name="shown">The cells that show them; null for none.</param>
    /// <returns>Null where the capaian is undefined.</returns>
    public static Provenance? Capaian(NilaiKinerja? target, NilaiKinerja? realisasi, Arah arah, decimal? batas, ShownValues? shown = null)
    {
        if (target is null || realisasi is null || CapaianFormula.Compute(target, realisasi, arah) is not { } capaian)
        {
            return null;
        }

        string cap = capaian > batas ? $", paling tinggi {FormatAngka.Angka(batas.Value)}" : string.Empty;
        return new Provenance(
            () => [Shown("Realisasi", realisasi, shown?.Realisasi, shown), Shown("Target", target, shown?.Target, shown)],
            all => Steps(all[0].Text, all[1].Text, target.Angka, realisasi.Angka, arah) + cap)
        {
            Compute = v => v[0] < 0 || v[1] < 0 ? null : CapaianFormula.Cap(CapaianFormula.Compute(v[1], v[0], arah is Arah.Turun ? Arah.Turun : Arah.Naik), batas),
            Rumus = target.Angka is null || realisasi.Angka is null ? "kategori yang sama: 100" : CapaianFormula.Rumus([arah]) + cap,
        };
    }

    /// <summary>This year's capaian of an indicator.</summary>
    public static Provenance? Capaian(ComputedIndikator indikator) =>
        Capaian(indikator.Target, indikator.Realisasi, indikator.Source.Arah, indikator.Batas, new(indikator.Source.Id, "target", "realisasi"));

    /// <summary>A year's capaian of an indicator.</summary>
    public static Provenance? Capaian(ComputedIndikator indikator, int year) =>
        Capaian(indikator.TargetOf(year), indikator.Source.Realisasi.GetValueOrDefault(year), indikator.Source.Arah, indikator.Batas, ShownValues.Of(indikator.Source.Id, year));

    /// <summary>The capaian of a part of the budget: the mean of its indicators' capaian.</summary>
    /// <param name="indikator">The indicators.</param>
    /// <param name="batas">The declared cap, in percent; null for none.</param>
    /// <param name="row">Key of the row that shows them; empty for none.</param>
    public static Provenance? Capaian(IReadOnlyList<ComputedIndikatorAnggaran> indikator, decimal? batas, string row)
    {
        return indikator.Count == 1 ? Of(0) : Provenance.Mean(() => [.. indikator.Select((_, index) => Input(index))]);

        ProvenanceInput Input(int index)
        {
            ComputedIndikatorAnggaran one = indikator[index];
            decimal capaian = CapaianFormula.Cap(CapaianFormula.Compute(one.Target, one.Realisasi, one.Arah), batas) ?? 0;
            return new ProvenanceInput(one.Nama, FormatAngka.Exact(capaian)) { Angka = capaian, From = () => Of(index) };
        }

        Provenance? Of(int index) => Capaian(
            indikator[index].Target, indikator[index].Realisasi, indikator[index].Arah, batas, new ShownValues(row, "target", "realisasi-kinerja") { Part = index });
    }

    /// <summary>The mean capaian of some indicators.</summary>
    public static Provenance MeanCapaian(IEnumerable<ComputedIndikator> indikator) =>
        Provenance.Mean(() => [.. indikator.Select(i => CapaianInput(i.Source.Nama, i))]);

    /// <summary>The capaian of an indicator within a formula.</summary>
    public static ProvenanceInput CapaianInput(string nama, ComputedIndikator indikator, string? row = null) =>
        ProvenanceInput.Computed(nama, indikator.Capaian, row ?? indikator.Source.Id, "capaian", () => Capaian(indikator));

    /// <summary>The step of a scale that an indicator's capaian reaches.</summary>
    public static Provenance? Predikat(ComputedIndikator indikator, SkalaPredikat? skala) => skala is not null && indikator.Capaian is { } capaian
        ? Provenance.Classified(() => CapaianInput("Capaian", indikator), skala, capaian)
        : null;

    /// <summary>Realisasi against target.</summary>
    public static Provenance? Status(ComputedIndikator indikator) => indikator is { Target: { } target, Realisasi: { } realisasi, Status: not null }
        ? Provenance.Of("realisasi {0}, target {1}", () => [ProvenanceInput.Stated("Realisasi", realisasi), ProvenanceInput.Stated("Target", target)])
        : null;

    /// <summary>Some indicators, counted.</summary>
    public static Provenance Count(IEnumerable<ComputedIndikator> indikator) => Provenance.Count(() => [.. indikator.Select(Counted)]);

    private static ProvenanceInput Shown(string nama, NilaiKinerja nilai, string? column, ShownValues? shown) =>
        ProvenanceInput.Stated(nama, nilai) with { Cell = shown is { } place ? (place.Row, column!) : null, Part = shown?.Part ?? 0 };

    private static ProvenanceInput Counted(ComputedIndikator indikator) => indikator.Capaian is null && indikator.Realisasi is { } realisasi
        ? ProvenanceInput.Stated(indikator.Source.Nama, realisasi)
        : CapaianInput(indikator.Source.Nama, indikator);

    private static string Steps(string realisasi, string target, decimal? t, decimal? r, Arah arah) =>
        t is null || r is null ? $"{realisasi} = {target}"
        : t == 0 ? "target 0 dan realisasi 0: tercapai"
        : arah is Arah.Turun ? $"(2 × {target} − {realisasi}) ÷ {target} × 100"
        : $"{realisasi} ÷ {target} × 100";
}
