using System.Text;

namespace Lkjip.Publish.Core;

/// <summary>Roman numerals, for chapters.</summary>
public static class Romawi
{
    private static readonly (int Value, string Sign)[] Signs =
    [
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>A number in Roman numerals.</summary>
    /// <param name="number">1 to 399.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside that range.</exception>
    public static string Format(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 399);
        StringBuilder text = new();
        foreach ((int value, string sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
