using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Programmes and kegiatan by which a text says that a result was reached, and which the budget does not have.</summary>
internal static partial class ProgramNameClaims
{
    private const int EnoughWords = 3;

    /// <summary>Checks all paragraphs of a report.</summary>
    public static void Check(IReadOnlyList<IReadOnlyList<Clause>> paragraphs, ClaimScope scope)
    {
        string[][] known = [.. scope.Context.Computed.NodeById.Values.SelectMany(n => new[] { n.Source.Nama, n.Source.NamaLalu }.OfType<string>()).Concat(Others(scope)).Select(Heavy)];
        if (scope.Context.Computed.Anggaran.Count == 0)
        {
            return;
        }

        HashSet<string> told = new(StringComparer.OrdinalIgnoreCase);
        List<(Passage Passage, int Index, string Nama)> list = [];
        foreach (Passage passage in paragraphs.Select(p => p[0].Passage))
        {
            if (passage.Item > 0 && Leading().IsMatch(passage.Lead))
            {
                list.AddRange(Program().Matches(passage.Written.Text).Where(m => m.Index == 0).Select(m => (passage, m.Index, m.Groups["nama"].Value)));
                continue;
            }

            Tell(list, known, told, scope);
            list.Clear();
            string text = passage.Written.Text;
            if (Leading().Match(text) is { Success: true } lead)
            {
                list.AddRange(Program().Matches(text, lead.Index + lead.Length).Select(m => (passage, m.Index, m.Groups["nama"].Value)));
                Tell(list, known, told, scope);
                list.Clear();
            }

            if (Supporting().IsMatch(text))
            {
                foreach (Match match in Deed().Matches(text).Where(m => !IsKnown(m.Groups["nama"].Value, known) && told.Add(m.Groups["nama"].Value)))
                {
                    scope.Findings.Add(ClaimFindings.NotBudgeted(passage.Written.At(match.Groups["nama"].Index), match.Groups["nama"].Value, [], certain: false));
                }
            }
        }

        Tell(list, known, told, scope);
    }

    /// <summary>Names that are right though the budget has no such node: of indicators, of tables, of the strategy.</summary>
    private static IEnumerable<string> Others(ClaimScope scope) =>
        scope.Names.All.Select(s => s.Nama)
            .Concat(scope.Context.Computed.NodeById.Values.SelectMany(n => n.Source.Indikator).Select(i => i.Nama).OfType<string>())
            .Concat(scope.Context.Laporan.Tabel.Values.SelectMany(t => t.Baris).SelectMany(row => row.Values).SelectMany(cell => cell.Teks));

    /// <summary>One finding for a whole list of programmes.</summary>
    private static void Tell(IReadOnlyList<(Passage Passage, int Index, string Nama)> list, string[][] known, HashSet<string> told, ClaimScope scope)
    {
        (Passage Passage, int Index, string Nama)[] unknown = [.. list.Where(p => Heavy(p.Nama).Length >= EnoughWords - 1 && !IsKnown(p.Nama, known))];
        if (unknown is [var first, ..] && unknown.Select(u => told.Add(u.Nama)).ToArray().Any(isNew => isNew))
        {
            scope.Findings.Add(ClaimFindings.NotBudgeted(
                first.Passage.Written.At(first.Index), first.Nama, [.. unknown.Skip(1).Select(u => u.Nama)], certain: true));
        }
    }

    /// <summary>Whether most of the words of a name are those of one known name.</summary>
    private static bool IsKnown(string name, string[][] known)
    {
        string[] words = Heavy(name);
        return words.Length < 2 || known.Any(k => words.Count(w => k.Any(o => o == w || Words.IsVariant(o, w))) * 3 >= words.Length * 2);
    }

    /// <summary>The words that tell one name from another.</summary>
    private static string[] Heavy(string name) => [.. Words.Of(name).Lower.Where(w => w.Length > 3 && w is not ("program" or "kegiatan" or "dalam" or "pada" or "yang" or "dengan"))];

    /// <summary>Words that lead into the programmes of a result.</summary>
    [GeneratedRegex(@"\b(?:didukung|ditunjang|dilaksanakan|diwujudkan|dicapai|melalui|dengan|serta|dan)\s(?:oleh\s|melalui\s|dengan\s)?(?:\d{1,2}|dua|tiga|empat|lima|enam|tujuh|delapan)\s(?:\(\w+\)\s)?program(?:\s(?:penunjang|pendukung|utama|prioritas|dan\skegiatan))?,?(?:\s(?:yaitu|yakni|antara\slain|sebagai\sberikut))?\s?:?\s?(?=$|Program\b|program\s\p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\b[Pp]rogram\s(?<nama>\p{L}[\p{L}/-]+(?:\s(?!(?:[Pp]rogram|serta|sehingga|yang|dengan)\b)(?!dan\s[Pp]rogram\b)[\p{L}/-]+){0,12})")]
    private static partial Regex Program();

    /// <summary>A paragraph on what brought a sasaran about.</summary>
    [GeneratedRegex(@"\b(?:sasaran|indikator|capaian)\b[^.]*\b(?:didukung|ditunjang|dicapai|tercapai\smelalui)\b|\b(?:menunjang|mendukung)\s(?:pencapaian|capaian)\b|\bmelalui\skegiatan\b|\b[Kk]eluaran\sProgram\b", RegexOptions.IgnoreCase)]
    private static partial Regex Supporting();

    /// <summary>A kegiatan, or the output of a programme, that is named as one.</summary>
    [GeneratedRegex(@"(?:\bkegiatan|\b[Kk]eluaran\s[^.]{0,60}\bantara\slain)\s(?<nama>\p{Lu}[\p{L}/-]+(?:\s(?!(?:dan|serta|untuk|pada|oleh|yang|dengan|di|tahun|Tahun)\b)[\p{L}/-]+){2,7})")]
    private static partial Regex Deed();
}
