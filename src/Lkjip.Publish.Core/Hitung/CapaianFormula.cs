namespace Lkjip.Publish.Core;

/// <summary>Capaian of one indikator: how much of its target was reached.</summary>
public static class CapaianFormula
{
    /// <summary>Computes the capaian of one indikator as a percentage of its target.</summary>
    /// <param name="target">In the indikator's satuan; zero or more.</param>
    /// <param name="realisasi">In the same satuan; zero or more.</param>
    /// <param name="arah"><see cref="Arah.Naik"/> or <see cref="Arah.Turun"/>.</param>
    /// <returns>
    /// Percent (100 = on target), not rounded, never capped; null where it is undefined: a target of zero with a realisasi above zero.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative, or <paramref name="arah"/> is <see cref="Arah.Kategori"/>.</exception>
    /// <remarks>
    /// Naik: realisasi ÷ target × 100. Turun: (2 × target − realisasi) ÷ target × 100. Target and realisasi both zero: 100.
    /// Source: docs/rumus.md#capaian.
    /// </remarks>
    /// <example>Target 80, realisasi 76: naik 95, turun 105.</example>
    public static decimal? Compute(decimal target, decimal realisasi, Arah arah)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(target);
        ArgumentOutOfRangeException.ThrowIfNegative(realisasi);
        ArgumentOutOfRangeException.ThrowIfEqual((int)arah, (int)Arah.Kategori, nameof(arah));

        if (target == 0)
        {
            return realisasi == 0 ? 100 : null;
        }

        decimal numerator = arah is Arah.Naik ? realisasi : (2 * target) - realisasi;
        return numerator / target * 100;
    }

    /// <summary>The formulas in words, as readers see them beside a figure.</summary>
    /// <param name="arah">Directions of the indicators meant; <see cref="Arah.Kategori"/> compares like <see cref="Arah.Naik"/>.</param>
    /// <returns>Such as <c>realisasi ÷ target × 100</c>; both, each with its direction, where indicators go both ways.</returns>
    public static string Rumus(IEnumerable<Arah> arah)
    {
        const string Naik = "realisasi ÷ target × 100";
        const string Turun = "(2 × target − realisasi) ÷ target × 100";
        bool[] turun = [.. arah.Select(a => a is Arah.Turun).Distinct()];
        return turun.Length > 1 ? $"naik: {Naik}; turun: {Turun}" : turun is [true] ? Turun : Naik;
    }

    /// <summary>How a figure stands to what was wanted.</summary>
    /// <param name="reached">Capaian in percent, or a rank on a scale; more is better.</param>
    /// <param name="wanted">100 for a capaian.</param>
    public static StatusCapaian Status(decimal reached, decimal wanted = 100) =>
        reached > wanted ? StatusCapaian.Melampaui : reached == wanted ? StatusCapaian.Sesuai : StatusCapaian.TidakMencapai;

    /// <summary>Capaian under the cap that a report declares once and that then holds in every table.</summary>
    /// <param name="capaian">Percent; null where it is undefined.</param>
    /// <param name="batas">Percent; null for no cap.</param>
    public static decimal? Cap(decimal? capaian, decimal? batas) => capaian > batas ? batas : capaian;

    /// <summary>Computes the capaian of a target and realisasi that may be numbers, categories or both.</summary>
    /// <param name="target">Null where none was set.</param>
    /// <param name="realisasi">Null where none was measured.</param>
    /// <param name="arah">Direction; <see cref="Arah.Kategori"/> compares numbers where both are known.</param>
    /// <returns>
    /// Percent, not rounded; 100 for equal categories; null where a side is missing or categories differ and no numbers are known:
    /// letters are never divided.
    /// </returns>
    /// <remarks>Source: docs/rumus.md#capaian-kategori.</remarks>
    public static decimal? Compute(NilaiKinerja? target, NilaiKinerja? realisasi, Arah arah) => (target, realisasi) switch
    {
        (null, _) or (_, null) => null,
        ({ Angka: { } t }, { Angka: { } r }) when t >= 0 && r >= 0 => Compute(t, r, arah is Arah.Turun ? Arah.Turun : Arah.Naik),
        ({ Kategori: { } t }, { Kategori: { } r }) when t == r => 100,
        _ => null,
    };
}
