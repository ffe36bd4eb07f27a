namespace Lkjip.Publish.Core;

/// <summary>Efficiency in the use of money: capaian against absorption. Source: docs/rumus.md#efisiensi.</summary>
public static class EfisiensiFormula
{
    /// <summary>How far capaian is ahead of absorption.</summary>
    /// <param name="capaian">Percent; null where undefined.</param>
    /// <param name="serapan">Percent; null where undefined.</param>
    /// <returns>Percentage points, not rounded; negative where more money than performance was used up.</returns>
    public static decimal? Selisih(decimal? capaian, decimal? serapan) => capaian - serapan;

    /// <summary>The level of efficiency in words.</summary>
    /// <returns>
    /// "Efisien" where the target was reached (100% or more) within the money; "Tidak efisien" where absorption exceeds capaian; null otherwise:
    /// a target missed with money left over is neither.
    /// </returns>
    public static string? Tingkat(decimal? capaian, decimal? serapan) =>
        serapan > capaian ? "Tidak efisien"
        : capaian >= 100 && serapan <= 100 ? "Efisien"
        : null;
}
