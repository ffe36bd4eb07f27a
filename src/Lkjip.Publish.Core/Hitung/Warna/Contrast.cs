namespace Lkjip.Publish.Core;

/// <summary>Contrast of two colours, as WCAG 2.2 defines it.</summary>
public static class Contrast
{
    /// <summary>What text needs (WCAG 2.2, 1.4.3).</summary>
    public const decimal Text = 4.5m;

    /// <summary>What text should have (WCAG 2.2, 1.4.6).</summary>
    public const decimal Better = 7m;

    // Light of each value of a part of a colour. Powers differ in their last digits from machine to machine; nine digits do not.
    private static readonly decimal[] Light = [.. Enumerable.Range(0, 256).Select(part => Linear(part / 255.0))];

    /// <summary>The contrast.</summary>
    /// <returns>From 1 (the same light) to 21 (black and white), not rounded.</returns>
    /// <remarks>(L₁ + 0.05) ÷ (L₂ + 0.05), L₁ the relative luminance of the lighter one.</remarks>
    public static decimal Of(Rgb one, Rgb other)
    {
        decimal first = Luminance(one) + 0.05m;
        decimal second = Luminance(other) + 0.05m;
        return first > second ? first / second : second / first;
    }

    /// <summary>The least contrast of a colour with several.</summary>
    public static decimal Least(Rgb colour, params IEnumerable<Rgb> others) => others.Min(other => Of(colour, other));

    private static decimal Luminance(Rgb colour) => (0.2126m * Light[colour.Red]) + (0.7152m * Light[colour.Green]) + (0.0722m * Light[colour.Blue]);

    private static decimal Linear(double part) =>
        Math.Round((decimal)(part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)), 9);
}
