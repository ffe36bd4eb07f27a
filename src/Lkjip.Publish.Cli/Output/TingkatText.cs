using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Levels as users read them.</summary>
internal static class TingkatText
{
    /// <summary>The level as data: the same in every language.</summary>
    public static string Key(Tingkat tingkat) => tingkat.ToString().ToLowerInvariant();

    /// <summary>"2 galat, 1 peringatan, 0 catatan", and how many of the rest are answered. What follows from another finding counts with that one.</summary>
    public static string Counts(IReadOnlyCollection<Finding> all, TeksTemuan teks)
    {
        Finding[] findings = [.. all.Where(f => f.Akibat is null)];
        int answered = findings.Count(f => f.Tanggapan is not null);
        string open = string.Join(", ", new[] { Tingkat.Galat, Tingkat.Peringatan, Tingkat.Catatan }
            .Select(tingkat => teks.Sebanyak(findings.Count(f => f.Tingkat == tingkat && f.Tanggapan is null), tingkat)));
        return answered == 0 ? open : $"{open}, {answered} {teks.Ditanggapi}";
    }
}
