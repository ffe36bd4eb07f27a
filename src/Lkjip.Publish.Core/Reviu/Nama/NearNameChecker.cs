namespace Lkjip.Publish.Core;

/// <summary>Finds names in texts that are almost, but not quite, those of the data: one word spelled or derived otherwise, or one too many.</summary>
internal static class NearNameChecker
{
    /// <summary>Shorter names are words of the language.</summary>
    private const int Enough = 4;

    /// <summary>Checks prose, headings, captions and typed tables.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        IReadOnlyList<KnownName> all = KnownName.Of(context.Computed);
        HashSet<string> exact = [.. all.Select(n => Joined(n.Words)), .. AlsoRight(context).Select(text => Joined(Words.Of(text)))];
        ILookup<string, KnownName> byFirst = all.Where(n => n.Words.Lower.Count >= Enough || n.Words.Lower is ["program", _, _]).ToLookup(n => n.Words.Lower[0]);
        foreach ((string text, Func<int, SourcePosition> at, bool isCell) in Texts(context))
        {
            Check(Words.Of(text), at, isCell, byFirst, exact, findings);
        }
    }

    /// <summary>Paragraphs, captions, and the cells of typed tables, of which the whole text is a name.</summary>
    private static IEnumerable<(string Text, Func<int, SourcePosition> At, bool IsCell)> Texts(ReviuContext context) =>
        context.Paragraphs.Select(p => (p.Text, (Func<int, SourcePosition>)p.At, false))
            .Concat(context.Texts.SelectMany(t => t.Blocks).OfType<CaptionedBlock>().Select(block => (block.Judul, (Func<int, SourcePosition>)(_ => block.Id.At), false)))
            .Concat(from table in context.Laporan.Tabel.Values
                    from row in table.Baris
                    from cell in row.Values
                    from line in cell.Teks
                    select (line, (Func<int, SourcePosition>)(_ => cell.At), true));

    /// <summary>Names that are right though they are near another: those of last year, of the budget's indicators, of the goals' indicators.</summary>
    private static IEnumerable<string> AlsoRight(ReviuContext context) =>
        context.Computed.NodeById.Values.SelectMany(n => n.Source.Indikator.Select(i => i.Nama).Append(n.Source.NamaLalu)).OfType<string>()
            .Concat((context.Laporan.Kinerja?.Tujuan ?? []).SelectMany(t => t.Indikator).Select(i => i.Nama))
            .Concat((context.Laporan.Kinerja?.Misi ?? []).Select(m => m.Nama));

    private static void Check(Words text, Func<int, SourcePosition> at, bool wholeIsName, ILookup<string, KnownName> byFirst, HashSet<string> exact, FindingBag findings)
    {
        int start = 0;
        while (start < text.Lower.Count)
        {
            int last = byFirst[text.Lower[start]].Where(n => n.Words.StandsIn(text, start)).Select(n => start + n.Words.Lower.Count - 1).DefaultIfEmpty(-1).Max();
            if (last < 0 && byFirst[text.Lower[start]].Select(n => (Name: n, Near: NearName.At(text, start, n.Words))).FirstOrDefault(n => n.Near is not null) is { Near: { } near, Name: { } name }
                && (IsName(text, start, near.Last) || IsWhole(text, start, near.Last, wholeIsName)) && !exact.Any(other => other.StartsWith(Joined(text, start, near.Last), StringComparison.Ordinal)))
            {
                findings.Add(NameFindings.NearName(at(text.Written[start].Index), name.Kind, text.Between(start, near.Last), name.Nama, near.Change));
                last = near.Last;
            }

            start = Math.Max(last, start) + 1;
        }
    }

    /// <summary>A name begins its words with capitals; running text that only sounds like it does not.</summary>
    private static bool IsName(Words text, int first, int last)
    {
        string[] heavy = [.. text.Written.Skip(first).Take(last - first + 1).Select(w => w.Written).Where(w => w.Length > 4)];
        return heavy.Count(w => char.IsUpper(w[0])) * 2 > heavy.Length;
    }

    /// <summary>A cell that holds nothing but the name is one, whatever its capitals.</summary>
    private static bool IsWhole(Words text, int first, int last, bool wholeIsName) => wholeIsName && first == 0 && last == text.Lower.Count - 1;

    private static string Joined(Words words) => string.Join(' ', words.Lower);

    private static string Joined(Words words, int first, int last) => string.Join(' ', words.Lower.Skip(first).Take(last - first + 1));
}
