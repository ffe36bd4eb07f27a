namespace Lkjip.Publish.Content.Tests;

/// <summary>Numbers as sentences write them, and wrong ones.</summary>
internal sealed class Amounts(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A number with two decimals, or none where it is whole.</summary>
    public static string Plain(decimal value) => FormatAngka.Angka(value, value == decimal.Truncate(value) ? 0 : 2);

    public static string Rupiah(decimal value) => "Rp" + FormatAngka.AmountOnly(value);

    public static string Persen(decimal value) => FormatAngka.Persen(value);

    /// <summary>The number with a digit changed, or moved up or down by a tenth.</summary>
    public decimal Wrong(decimal value) => random.Next(3) switch
    {
        0 => Math.Round(value * 0.9m, 2),
        1 => Math.Round(value * 1.07m, 2) + 1,
        _ => value + (value > 1000 ? 3000 : 3),
    };

    /// <summary>The amount with another digit.</summary>
    public decimal WrongRupiah(decimal value) => value + (1000 * random.Next(1, 9));

    /// <summary>One of several.</summary>
    public T One<T>(params T[] all) => all[random.Next(all.Length)];
}
