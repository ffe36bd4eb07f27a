using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Finds parts of the budget that a text calls by the name that only last year's budget has, while this year's is called otherwise by a word.</summary>
internal static class FormerNameChecker
{
    /// <summary>Shorter names are words of the language.</summary>
    private const int Enough = 5;

    /// <summary>Checks paragraphs that do not speak of last year.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        ComputedNode[] nodes = [.. ComputedLaporan.Flatten(context.Computed.Anggaran)];
        string[] current = [.. nodes.Where(n => !n.Jumlah.OnlyLastYear).Select(n => n.Source.Nama)];
        ILookup<string, (Words Former, string Now)> byFirst = nodes.SelectMany(n => Renamed(n, current)).Where(r => r.Former.Lower.Count >= Enough).ToLookup(r => r.Former.Lower[0]);
        string lastYear = (context.Laporan.Tahun - 1).ToString(CultureInfo.InvariantCulture);
        foreach (ProseText text in byFirst.Count == 0 ? [] : context.Paragraphs.Where(p => !p.Text.Contains(lastYear, StringComparison.Ordinal)))
        {
            Words words = Words.Of(text.Text);
            for (int i = 0; i < words.Lower.Count; i++)
            {
                if (byFirst[words.Lower[i]].FirstOrDefault(r => r.Former.StandsIn(words, i)) is { Former: { } former } renamed)
                {
                    findings.Add(NameFindings.FormerName(text.At(words.Written[i].Index), words.Between(i, i + former.Lower.Count - 1), renamed.Now));
                }
            }
        }
    }

    /// <summary>The name of last year with that of this year.</summary>
    private static IEnumerable<(Words Former, string Now)> Renamed(ComputedNode node, string[] current)
    {
        if (node.Source.NamaLalu is { } former && IsOtherByOne(Words.Of(former), Words.Of(node.Source.Nama)))
        {
            yield return (Words.Of(former), node.Source.Nama);
        }

        if (node.Jumlah.OnlyLastYear && !current.Contains(node.Source.Nama, StringComparer.OrdinalIgnoreCase)
            && current.FirstOrDefault(name => IsOtherByOne(Words.Of(node.Source.Nama), Words.Of(name))) is { } now)
        {
            yield return (Words.Of(node.Source.Nama), now);
        }
    }

    private static bool IsOtherByOne(Words one, Words other) =>
        one.Lower.Count == other.Lower.Count && one.Lower.Zip(other.Lower).Count(pair => pair.First != pair.Second) == 1;
}
