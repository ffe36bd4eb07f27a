using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds units that the report names in two ways, a word of them spelled or derived otherwise: "Dinas Perumahan dan Pemukiman", "… Permukiman".</summary>
internal static partial class UnitVariantChecker
{
    /// <summary>Shorter names are words of the language.</summary>
    private const int Enough = 3;

    /// <summary>Checks prose, headings, captions and typed tables.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        (Words Words, SourcePosition At)[] named =
        [
            .. from text in ReviuTexts.WithTables(context)
               from match in Unit().Matches(text.Text)
               let words = Words.Of(match.Value)
               where words.Lower.Count >= Enough
               select (words, text.At(match.Index)),
        ];
        Dictionary<string, int> usual = ReviuTexts.WithTables(context).SelectMany(text => Words.Of(text.Text).Lower).GroupBy(word => word).ToDictionary(g => g.Key, g => g.Count());
        ILookup<string, (Words Words, SourcePosition At)> written = named.ToLookup(n => string.Join(' ', n.Words.Lower));
        ILookup<string, IGrouping<string, (Words Words, SourcePosition At)>> alike = written.SelectMany(w => Masks(w.First().Words).Select(mask => (mask, w))).ToLookup(p => p.mask, p => p.w);
        foreach (IGrouping<string, IGrouping<string, (Words Words, SourcePosition At)>> group in alike.Where(g => g.Count() > 1))
        {
            IGrouping<string, (Words Words, SourcePosition At)>[] forms = [.. group.OrderByDescending(form => form.Count()).ThenByDescending(form => form.First().Words.Lower.Sum(word => usual[word])).ThenBy(form => form.First().At)];
            foreach ((Words words, SourcePosition at) in forms.Skip(1).Where(form => Difference(form.First().Words, forms[0].First().Words) is not null).SelectMany(form => form))
            {
                Words other = forms[0].First().Words;
                findings.Add(NameFindings.UnitSpelled(at, words.Text, other.Text, Difference(words, other)!));
            }
        }
    }

    /// <summary>The name once for each of its words, without that word.</summary>
    private static IEnumerable<string> Masks(Words words) =>
        Enumerable.Range(1, words.Lower.Count - 1).Select(i => string.Join(' ', words.Lower.Index().Select(w => w.Index == i ? "*" : w.Item)));

    /// <summary>The words that differ; null where one is no form of the other.</summary>
    private static string? Difference(Words one, Words other) =>
        one.Lower.Zip(other.Lower).Index().FirstOrDefault(pair => pair.Item.First != pair.Item.Second) is (var i, (var a, var b)) && a is not null && Words.IsVariant(a, b)
            ? $"'{one.Written[i].Written}' – '{other.Written[i].Written}'"
            : null;

    [GeneratedRegex(@"\b(?:Dinas|Badan|Bagian|Inspektorat|Sekretariat|Bidang|Seksi|Kantor|Kecamatan|Kelurahan)(?:,?\s(?:dan\s|serta\s)?(?!(?:Kota|Kabupaten|Provinsi|Tahun|Dinas|Badan|Bagian|Inspektorat|Sekretariat|Bidang|Seksi|Kantor|Kecamatan|Kelurahan)\b)\p{Lu}\p{Ll}+)+")]
    private static partial Regex Unit();
}
