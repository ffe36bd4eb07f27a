namespace Lkjip.Publish.Core;

/// <summary>Sizes of files in Indonesian notation.</summary>
public static class FormatUkuran
{
    private const decimal Kilo = 1000;

    /// <summary>A size as readers know it: <c>850 kB</c>, <c>1,2 MB</c>; a blank that does not break before the unit.</summary>
    /// <param name="bytes">Zero or more; what is less than a kB counts as one.</param>
    public static string Of(long bytes) => bytes < (Kilo * Kilo) - (Kilo / 2)
        ? $"{FormatAngka.Angka(Math.Max(1, bytes / Kilo), 0)}{FormatAngka.Nbsp}kB"
        : $"{FormatAngka.Angka(bytes / Kilo / Kilo, 1)}{FormatAngka.Nbsp}MB";
}
