using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Persentase anak yang divaksin mencapai 100%" where a table of those vaccinated and one of all children hold fewer of the one: a question.</summary>
internal static partial class ShareOfTableClaims
{
    /// <summary>Fewer rows in common may be chance.</summary>
    private const int Enough = 2;

    /// <summary>Checks all paragraphs of a report.</summary>
    public static void Check(IReadOnlyList<IReadOnlyList<Clause>> paragraphs, ClaimScope scope)
    {
        WrittenTable[]? tables = null;
        foreach (Clause clause in paragraphs.SelectMany(p => p))
        {
            if (All().Match(clause.Text) is { Success: true } match)
            {
                tables ??= [.. WrittenTables.Of(scope.Context).Where(t => t.Caption is not null)];
                Check(clause, match, tables, scope);
            }
        }
    }

    private static void Check(Clause clause, Match match, WrittenTable[] tables, ClaimScope scope)
    {
        string what = match.Groups["apa"].Value;
        WrittenTable[] parts = [.. tables.Where(t => Names(t, what))];
        if (parts is not [var part])
        {
            return;
        }

        foreach (WrittenTable whole in tables.Where(t => t != part))
        {
            (string Label, decimal Part, decimal Whole)[] common = [.. Common(part, whole)];
            if (common.Length >= Enough && common.All(c => c.Part <= c.Whole) && common.Any(c => c.Part < c.Whole))
            {
                string rows = string.Join("; ", common.Select(c => $"{c.Label} {FormatAngka.Angka(c.Part)} / {FormatAngka.Angka(c.Whole)}"));
                string share = FormatAngka.Persen(common.Sum(c => c.Part) / common.Sum(c => c.Whole) * 100);
                scope.Findings.Add(ClaimFindings.Contradiction(
                    clause.At(match.Groups["n"].Index), new Tempat.Value("tabel", match.Value), what, match.Groups["n"].Value + "%",
                    new($"tabel '{part.Caption}' dan '{whole.Caption}' memberi {share} ({rows})", $"the tables '{part.Caption}' and '{whole.Caption}' give {share} ({rows})"), certain: false));
                return;
            }
        }
    }

    /// <summary>Whether a caption holds every heavy word of what is counted, at least two.</summary>
    private static bool Names(WrittenTable table, string what)
    {
        IReadOnlyList<string> caption = Words.Of(table.Caption!).Lower;
        string[] heavy = [.. Words.Of(what).Lower.Where(w => w.Length > 3 && w != "yang")];
        return heavy.Length >= Enough && heavy.All(w => caption.Any(c => c == w || Words.IsVariant(c, w)));
    }

    /// <summary>The rows of one name, with the first number of each.</summary>
    private static IEnumerable<(string Label, decimal Part, decimal Whole)> Common(WrittenTable part, WrittenTable whole)
    {
        Dictionary<string, decimal> all = whole.Rows.Where(r => Number(r) is not null).GroupBy(r => r.Label.ToLowerInvariant()).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => Number(g.First())!.Value);
        return part.Rows.Where(r => Number(r) is not null && all.ContainsKey(r.Label.ToLowerInvariant())).Select(r => (r.Label, Number(r)!.Value, all[r.Label.ToLowerInvariant()]));
    }

    private static decimal? Number(WrittenRow row) => row.IsComputed || row.IsGroup ? null : row.Cells.OfType<NumberCell>().FirstOrDefault()?.Value;

    [GeneratedRegex(@"\bpersentase\s(?<apa>\p{L}[^.,;:()\d%]{6,90}?)\s(?:(?:telah|sudah|dapat)\s)?(?:sebesar|mencapai|adalah|yaitu|ialah)\s(?<n>100)(?:,0+)?\s?%", RegexOptions.IgnoreCase)]
    private static partial Regex All();
}
