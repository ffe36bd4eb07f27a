using System.Text.RegularExpressions;

namespace Lkjip.Publish.Authoring;

/// <summary>The words of a heading as they are compared: small letters, no signs, no units.</summary>
internal static partial class Heading
{
    /// <summary>The words; <c>"REALISASI (Rp.)"</c> is <c>realisasi</c>.</summary>
    public static string Normal(string heading)
    {
        string small = heading.ToLowerInvariant().Replace('\n', ' ');
        small = Unit().Replace(small, " ");
        return Blanks().Replace(Signs().Replace(small, " "), " ").Trim();
    }

    /// <summary>A heading without its year, and the year.</summary>
    public static (string Words, int? Year) Split(string normal)
    {
        Match match = Year().Match(normal);
        return match.Success
            ? (Blanks().Replace(YearWords().Replace(normal.Remove(match.Index, match.Length), " "), " ").Trim(), int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture))
            : (normal, null);
    }

    [GeneratedRegex(@"\((rp\.?|rupiah|idr|dalam rupiah)\)|\brp\b\.?")]
    private static partial Regex Unit();

    [GeneratedRegex(@"[^a-z0-9%]+")]
    private static partial Regex Signs();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\b20[0-9]{2}\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(tahun|ta|t a|thn|per)\b|\b(desember|31)\b")]
    private static partial Regex YearWords();
}
