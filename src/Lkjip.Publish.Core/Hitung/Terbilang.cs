namespace Lkjip.Publish.Core;

/// <summary>Numbers in Indonesian words. Source: docs/rumus.md#terbilang.</summary>
public static class Terbilang
{
    /// <summary>The first number for which there are no words.</summary>
    public const decimal Limit = 1_000_000_000_000_000;

    private static readonly string[] Small =
    [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    ];

    private static readonly (decimal Value, string Word)[] Units =
    [
        (1_000_000_000_000, "triliun"), (1_000_000_000, "miliar"), (1_000_000, "juta"), (1_000, "ribu"), (100, "ratus"),
    ];

    /// <summary>A whole number in words: 21.000 is "dua puluh satu ribu".</summary>
    /// <param name="value">Whole, below 10¹⁵ in size; negative ones begin with "minus".</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not whole, or too large.</exception>
    /// <remarks>"Se-" stands only for puluh, belas, ratus and ribu: 1.000.000 is "satu juta".</remarks>
    public static string Angka(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(value, decimal.Truncate(value));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Abs(value), Limit, nameof(value));
        return value < 0 ? "minus " + Words(-value) : Words(value);
    }

    /// <summary>An amount of money in words, ending with "rupiah".</summary>
    /// <param name="value">Rupiah; sen (two decimals) are added as "… sen".</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is too large.</exception>
    public static string Rupiah(decimal value)
    {
        decimal rounded = Persentase.Round(value, 2);
        decimal whole = decimal.Truncate(rounded);
        decimal sen = Math.Abs(rounded - whole) * 100;
        string words = (rounded < 0 && whole == 0 ? "minus " : string.Empty) + Angka(whole) + " rupiah";
        return sen == 0 ? words : $"{words} {Angka(sen)} sen";
    }

    private static string Words(decimal n)
    {
        if (n < 12)
        {
            return Small[(int)n];
        }

        if (n < 20)
        {
            return Small[(int)n - 10] + " belas";
        }

        if (n < 100)
        {
            return Join(Small[(int)n / 10] + " puluh", n % 10);
        }

        (decimal unit, string word) = Units.First(u => n >= u.Value);
        decimal count = decimal.Truncate(n / unit);
        string head = count == 1 && unit <= 1_000 ? "se" + word : $"{Words(count)} {word}";
        return Join(head, n % unit);
    }

    private static string Join(string head, decimal rest) => rest == 0 ? head : $"{head} {Words(rest)}";
}
