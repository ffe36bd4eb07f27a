namespace Lkjip.Publish.Core;

/// <summary>Shares of a whole, and rounding.</summary>
public static class Persentase
{
    /// <summary>Part of a whole, in percent.</summary>
    /// <param name="part">Same unit as <paramref name="whole"/>, such as realisasi in rupiah.</param>
    /// <param name="whole">Same unit, such as pagu in rupiah.</param>
    /// <returns>Percent, not rounded; null where the whole is missing or zero, or the part is missing.</returns>
    /// <remarks>Serapan: realisasi ÷ pagu × 100. Source: docs/rumus.md#serapan.</remarks>
    public static decimal? Of(decimal? part, decimal? whole) =>
        part is { } p && whole is { } w && w != 0 ? p / w * 100 : null;

    /// <summary>Rounds half away from zero, as offices do.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="decimals">Decimals kept, 0 to 28.</param>
    public static decimal Round(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>Cuts decimals off.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="decimals">Decimals kept, 0 to 28.</param>
    public static decimal Cut(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.ToZero);

    /// <summary>Arithmetic mean of the values that are known.</summary>
    /// <returns>Not rounded; null where no value is known.</returns>
    public static decimal? Mean(IEnumerable<decimal?> values)
    {
        decimal[] known = [.. values.Where(v => v.HasValue).Select(v => v!.Value)];
        return known.Length == 0 ? null : known.Sum() / known.Length;
    }

    /// <summary>Sum of values of which none may be missing.</summary>
    /// <returns>Null where a value is missing or there is none.</returns>
    public static decimal? SumIfAll(IReadOnlyCollection<decimal?> values) =>
        values.Count > 0 && values.All(v => v.HasValue) ? values.Sum() : null;
}
