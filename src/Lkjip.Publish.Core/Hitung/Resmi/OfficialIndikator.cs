using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>The figures of an indicator as everybody shows them.</summary>
/// <param name="indikator">The indicator as computed.</param>
/// <param name="desimal">Decimals that the report shows of percentages.</param>
/// <param name="official">What the document printed.</param>
internal sealed class OfficialIndikator(ComputedIndikator indikator, int desimal, OfficialFigures official)
{
    private readonly Indikator source = indikator.Source;

    /// <summary>This year's target.</summary>
    public OfficialFigure? Target => Nilai("target", indikator.Tahun, indikator.Target);

    /// <summary>This year's realisasi.</summary>
    public OfficialFigure? Realisasi => Nilai("realisasi", indikator.Tahun, indikator.Realisasi);

    /// <summary>How the official realisasi stands to the official target; null where that cannot be said.</summary>
    public StatusCapaian? Status => indikator.StatusOf(AsNilai(Target), AsNilai(Realisasi));

    /// <summary>This year's capaian.</summary>
    public OfficialFigure? Capaian => CapaianOf(indikator.Tahun, Target, Realisasi);

    /// <summary>Predicate of this year's capaian.</summary>
    public OfficialFigure? Predikat
    {
        get
        {
            Figure computed = Figure.OfText(indikator.Predikat) with { Rumus = "skala predikat" };
            OfficialFigure? capaian = Capaian;
            return official.Printed(Path("predikat", indikator.Tahun)) is { } printed ? OfficialFigure.Of(computed, printed)
                : OfficialFigure.Derived(computed with { Teks = capaian?.Exact is { } exact ? indikator.Skala?.Classify(exact)?.Label : null }, computed, capaian);
        }
    }

    /// <summary>What is stated for a year.</summary>
    public NilaiTahun Of(int year)
    {
        OfficialFigure? target = Nilai("target", year, indikator.TargetOf(year));
        OfficialFigure? realisasi = Nilai("realisasi", year, source.Realisasi.GetValueOrDefault(year));
        return new NilaiTahun(year, target, realisasi, CapaianOf(year, target, realisasi));
    }

    private OfficialFigure? CapaianOf(int year, OfficialFigure? target, OfficialFigure? realisasi)
    {
        Figure computed = Percent(indikator.CapaianOf(year));
        return official.Printed(Path("capaian", year)) is { } printed ? OfficialFigure.Of(computed, printed)
            : OfficialFigure.Derived(Percent(CapaianFormula.Cap(CapaianFormula.Compute(AsNilai(target), AsNilai(realisasi), source.Arah), indikator.Batas)), computed, target, realisasi);
    }

    private OfficialFigure? Nilai(string name, int year, NilaiKinerja? nilai) => official.Of(Path(name, year), Figure.OfNilai(nilai, source.Satuan, source.Desimal));

    private Figure Percent(decimal? value) => new(ColumnKind.Persen, value) { Desimal = desimal, Rumus = CapaianFormula.Rumus([source.Arah]) };

    private string Path(string name, int year) =>
        $"kinerja.{source.Id.Value}.{name}{(year == indikator.Tahun ? string.Empty : "-" + year.ToString(CultureInfo.InvariantCulture))}";

    private static NilaiKinerja? AsNilai(OfficialFigure? figure) => figure is null ? null : new NilaiKinerja(figure.Exact, figure.Teks, default);
}
