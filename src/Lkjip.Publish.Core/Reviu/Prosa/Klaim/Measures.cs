using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>The words for what is measured.</summary>
internal static partial class Measures
{
    /// <summary>What a measure is called in a message.</summary>
    public static Wording Name(Ukuran ukuran) => ukuran switch
    {
        Ukuran.Target => new("target", "target"),
        Ukuran.Realisasi => new("realisasi", "actual figure"),
        Ukuran.Capaian => new("capaian", "achievement"),
        Ukuran.Pagu => new("pagu", "budget ceiling"),
        Ukuran.Serapan => new("serapan anggaran", "absorption"),
        _ => new("sisa anggaran", "remainder"),
    };

    /// <summary>The last word of a text that names a measure, with what it may mean; null for none. "Mencapai" after another measure tells that one's figure.</summary>
    public static (int Index, int End, IReadOnlyList<Ukuran> Ukuran)? Last(string text)
    {
        Match[] all = [.. Word().Matches(text).Cast<Match>()];
        if (all is not [.., var last])
        {
            return null;
        }

        Match told = last.Groups["mencapai"].Success && all.LastOrDefault(m => !m.Groups["mencapai"].Success) is { } named && !named.Groups["target"].Success ? named : last;
        return (last.Index, last.Index + last.Length, Of(told));
    }

    private static Ukuran[] Of(Match word) =>
        word.Groups["keduanya"].Success || word.Groups["mencapai"].Success ? [Ukuran.Realisasi, Ukuran.Capaian]
        : word.Groups["serapan"].Success ? [Ukuran.Serapan, Ukuran.Realisasi]
        : word.Groups["sisa"].Success ? [Ukuran.Sisa]
        : word.Groups["target"].Success ? [Ukuran.Target]
        : word.Groups["capaian"].Success ? [Ukuran.Capaian]
        : word.Groups["pagu"].Success ? [Ukuran.Pagu]
        : [Ukuran.Realisasi];

    [GeneratedRegex(
        $@"\b(?:(?<keduanya>realisasi\scapaian(?:\skinerja)?)|(?<mencapai>tercapai|dicapai|mencapai)|(?<serapan>{ReportWords.Serapan})|(?<sisa>{ReportWords.Sisa})|(?<target>{ReportWords.Target})|(?<capaian>{ReportWords.Capaian})|(?<realisasi>{ReportWords.Realisasi})|(?<pagu>{ReportWords.Pagu}))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
