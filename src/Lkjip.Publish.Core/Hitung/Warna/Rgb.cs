using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>A colour of screens (sRGB), each part from 0 to 255.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>White.</summary>
    public static Rgb White { get; } = new(255, 255, 255);

    /// <summary>Black.</summary>
    public static Rgb Black { get; }

    /// <summary>Reads <c>#rrggbb</c> or <c>#rgb</c>.</summary>
    /// <returns>Null where it is neither.</returns>
    public static Rgb? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string digits = text is ['#', var r, var g, var b] ? $"{r}{r}{g}{g}{b}{b}" : text is ['#', .. var six] && six.Length == 6 ? six : string.Empty;
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value) && digits.Length == 6
            ? new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;
    }

    /// <summary>This colour with a share of another.</summary>
    /// <param name="other">The other one.</param>
    /// <param name="percent">Its share, 0 to 100.</param>
    public Rgb Mix(Rgb other, int percent)
    {
        return new(Part(Red, other.Red), Part(Green, other.Green), Part(Blue, other.Blue));

        byte Part(byte own, byte its) => (byte)(((own * (100 - percent)) + (its * percent) + 50) / 100);
    }

    /// <summary><c>#rrggbb</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");
}
