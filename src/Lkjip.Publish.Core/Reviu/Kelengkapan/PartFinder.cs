namespace Lkjip.Publish.Core;

/// <summary>Recognises parts of a report by titles, headings, captions, words and tables.</summary>
internal sealed class PartFinder(ReportOutline outline, IReadOnlyList<AturanBagian> rules)
{
    private readonly Dictionary<string, int> indexes = rules.Index().ToDictionary(r => r.Item.Id, r => r.Index);
    private readonly PhraseFinder titles = new(rules.SelectMany((rule, i) => rule.Judul.Select(phrase => (phrase, i))));
    private readonly PhraseFinder words = new(rules.SelectMany((rule, i) => rule.Kata.Select(phrase => (phrase, i))));

    private readonly Dictionary<TeksBab, Marks> marks = [];

    /// <summary>The chapters that a rule means: by their titles, else by their tables. Attachments are none.</summary>
    public TeksBab[] Chapters(AturanBagian rule, IEnumerable<TeksBab> all)
    {
        TeksBab[] candidates = [.. all.Where(bab => bab.Jenis is not JenisBab.Lampiran)];
        TeksBab[] byTitle = [.. candidates.Where(bab => MarksOf(bab).Title.Contains(IndexOf(rule)))];
        return byTitle.Length > 0 ? byTitle : [.. candidates.Where(bab => HasTable(bab, rule))];
    }

    /// <summary>Whether one of some chapters holds the part that a rule means.</summary>
    public bool IsIn(AturanBagian rule, IEnumerable<TeksBab> chapters)
    {
        int index = IndexOf(rule);
        return chapters.Where(bab => rule.Jenis is null || bab.Jenis == rule.Jenis).Any(bab => MarksOf(bab) is var found
            && (found.Title.Contains(index)
                || found.Headings.Contains(index)
                || (!rule.Subbab && found.Captions.Contains(index))
                || HasTable(bab, rule)
                || found.Words.Contains(index)));
    }

    private int IndexOf(AturanBagian rule) => indexes[rule.Id];

    /// <summary>The rules whose phrases a chapter holds; each text is searched once for all of them.</summary>
    private Marks MarksOf(TeksBab bab)
    {
        if (!marks.TryGetValue(bab, out Marks? found))
        {
            marks[bab] = found = new Marks(
                titles.In(bab.Judul),
                Union(titles, bab.Naskah.Bagian.OfType<HeadingPart>().Select(heading => outline.Of(heading).Text)),
                Union(titles, bab.Naskah.Bagian.OfType<BlockPart>().Select(part => part.Block).OfType<CaptionedBlock>().Select(block => outline.Of(block).Text)),
                Union(words, bab.Paragraf));
        }

        return found;
    }

    private static HashSet<int> Union(PhraseFinder finder, IEnumerable<string> texts) => [.. texts.SelectMany(finder.In)];

    private static bool HasTable(TeksBab bab, AturanBagian rule) =>
        rule.Tabel.Count > 0 && bab.Tabel.Any(block => rule.Tabel.Any(pattern => pattern.Sumber == Bukti.SourceOf(block) && (pattern.Bentuk ?? Bukti.ShapeOf(block)) == Bukti.ShapeOf(block)));

    /// <summary>Indexes of the rules that a chapter's texts name.</summary>
    private sealed record Marks(IReadOnlySet<int> Title, IReadOnlySet<int> Headings, IReadOnlySet<int> Captions, IReadOnlySet<int> Words);
}
