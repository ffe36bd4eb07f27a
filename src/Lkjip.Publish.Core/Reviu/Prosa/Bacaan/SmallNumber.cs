using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>A small number as sentences count with it: in figures, or as a word up to twelve.</summary>
internal static class SmallNumber
{
    /// <summary>As a pattern.</summary>
    public const string Pattern = @"\d{1,2}|satu|dua\sbelas|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas";

    private static readonly string[] Names = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "dua belas"];

    private static readonly string[] Places = ["pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan"];

    /// <summary>A place in an order as a pattern: "kedua", "ke-2", "2".</summary>
    public const string PlacePattern = @"(?:ke-?\s?)?\d{1,2}|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan";

    /// <summary>The number; null for other words.</summary>
    public static int? Parse(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : Array.IndexOf(Names, written.ToLowerInvariant()) is >= 0 and var named ? named : null;

    /// <summary>The place, from 1; null for other words.</summary>
    public static int? Place(string written) =>
        Array.IndexOf(Places, written.ToLowerInvariant()) is >= 0 and var named ? named + 1
        : int.TryParse(written.TrimStart('k', 'K', 'e', 'E', '-', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
