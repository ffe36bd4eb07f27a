using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Parts of ministries' names with the year since which they exist; a regulation of an earlier year was made under another name.</summary>
internal static partial class MinistryNames
{
    /// <summary>By the presidential regulations on the cabinets of 2009, 2011 and 2014 (Perpres 47/2009, 91/2011, 165/2014).</summary>
    private static readonly (Regex Words, int Since)[] Names =
    [
        (Reform(), 2009),
        (Children(), 2009),
        (Creative(), 2011),
        (Villages(), 2014),
        (Housing(), 2014),
        (Forestry(), 2014),
        (Land(), 2014),
    ];

    /// <summary>The part of a maker's name that did not exist in a year; null where all of it may have.</summary>
    /// <param name="maker">Kind and maker as written.</param>
    /// <param name="year">Year of the regulation.</param>
    public static (string Words, int Since)? TooEarly(string maker, int year)
    {
        foreach ((Regex words, int since) in Names)
        {
            if (year < since && words.Match(maker) is { Success: true } match)
            {
                return (match.Value, since);
            }
        }

        return null;
    }

    [GeneratedRegex(@"Pendayagunaan Aparatur Negara (?:dan|&) Reformasi Birokrasi", RegexOptions.IgnoreCase)]
    private static partial Regex Reform();

    [GeneratedRegex(@"Pemberdayaan Perempuan dan Perlindungan Anak", RegexOptions.IgnoreCase)]
    private static partial Regex Children();

    [GeneratedRegex(@"Pariwisata dan Ekonomi Kreatif", RegexOptions.IgnoreCase)]
    private static partial Regex Creative();

    [GeneratedRegex(@"Desa, Pembangunan Daerah Tertinggal,? dan Transmigrasi", RegexOptions.IgnoreCase)]
    private static partial Regex Villages();

    [GeneratedRegex(@"Pekerjaan Umum dan Perumahan Rakyat", RegexOptions.IgnoreCase)]
    private static partial Regex Housing();

    [GeneratedRegex(@"Lingkungan Hidup dan Kehutanan", RegexOptions.IgnoreCase)]
    private static partial Regex Forestry();

    [GeneratedRegex(@"Agraria dan Tata Ruang", RegexOptions.IgnoreCase)]
    private static partial Regex Land();
}
