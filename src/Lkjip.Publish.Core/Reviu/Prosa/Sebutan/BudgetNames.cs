namespace Lkjip.Publish.Core;

/// <summary>The names by which a text may rightly call programmes and kegiatan.</summary>
internal sealed class BudgetNames
{
    private readonly string[][] names;
    private readonly HashSet<string> words;

    /// <summary>A word of a text → the words of the names that are the same, derived or spelled otherwise or not.</summary>
    private readonly Dictionary<string, HashSet<string>> alike = [];

    private BudgetNames(string[][] names) => (this.names, words) = (names, [.. names.SelectMany(n => n)]);

    /// <summary>Those of the budget, this year's and last year's; and of its indicators, of all else that has figures, and of typed tables.</summary>
    public static BudgetNames Of(ClaimScope scope)
    {
        IEnumerable<NodeAnggaran> nodes = scope.Context.Computed.NodeById.Values.Select(n => n.Source);
        return new BudgetNames([
            .. nodes.SelectMany(n => new[] { n.Nama, n.NamaLalu }).Concat(nodes.SelectMany(n => n.Indikator).Select(i => i.Nama)).OfType<string>()
                .Concat(scope.Names.All.Select(s => s.Nama))
                .Concat(scope.Context.Laporan.Tabel.Values.SelectMany(t => t.Baris).SelectMany(row => row.Values).SelectMany(cell => cell.Teks))
                .Distinct().Select(Heavy),
        ]);
    }

    /// <summary>Whether two of three words of a name are those of one known name; a name of one word may be any.</summary>
    public bool Has(string name)
    {
        string[] heavy = Heavy(name);
        HashSet<string>[] same = [.. heavy.Select(Alike)];
        return heavy.Length < 2 || names.Any(known => same.Count(word => known.Any(word.Contains)) * 3 >= heavy.Length * 2);
    }

    private HashSet<string> Alike(string word)
    {
        if (!alike.TryGetValue(word, out HashSet<string>? found))
        {
            alike[word] = found = [.. words.Where(w => w == word || (Math.Abs(w.Length - word.Length) <= 2 && Words.IsVariant(w, word)))];
        }

        return found;
    }

    /// <summary>The words that tell one name from another.</summary>
    private static string[] Heavy(string name) =>
        [.. Words.Of(name).Lower.Where(w => w.Length > 3 && w is not ("program" or "kegiatan" or "dalam" or "pada" or "yang" or "dengan"))];
}
