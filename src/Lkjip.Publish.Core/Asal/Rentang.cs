namespace Lkjip.Publish.Core;

/// <summary>The values that a figure may have had before it was rounded.</summary>
/// <param name="Bawah">The least.</param>
/// <param name="Atas">What all of them lie below; the same as <paramref name="Bawah"/> for an exact one.</param>
internal readonly record struct Rentang(decimal Bawah, decimal Atas)
{
    /// <summary>A figure that is known as it is.</summary>
    public static Rentang Exact(decimal value) => new(value, value);

    /// <summary>A figure as it was written: one with decimals may have been rounded to them, a whole number is what was counted.</summary>
    public static Rentang Written(decimal value) => value.Scale == 0 ? Exact(value) : Rounded(value);

    /// <summary>A figure that was rounded to the decimals that it has, be it to none.</summary>
    public static Rentang Rounded(decimal value) => new(value - Half(value), value + Half(value));

    /// <summary>True where one of the values, rounded to the printed decimals, is the printed figure.</summary>
    public bool Gives(decimal printed) =>
        Bawah < printed + Half(printed) && (Atas > printed - Half(printed) || (Bawah == Atas && Atas == printed - Half(printed)));

    /// <summary>True where one of the values, cut off after the printed decimals, is the printed figure.</summary>
    public bool GivesCut(decimal printed) => Atas >= printed && Bawah < printed + (2 * Half(printed));

    /// <summary>Half of the last decimal of a number.</summary>
    private static decimal Half(decimal value) => new(5, 0, 0, false, (byte)Math.Min(value.Scale + 1, 28));
}
