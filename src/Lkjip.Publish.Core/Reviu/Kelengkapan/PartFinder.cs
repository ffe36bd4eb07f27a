namespace Lkjip.Publish.Core;

/// <summary>Recognises parts of a report by titles, headings, captions, words and tables.</summary>
internal sealed class PartFinder(ReportOutline outline, IReadOnlyList<AturanBagian> rules)
{
    private readonly Dictionary<string, int> indexes = rules.Index().ToDictionary(r => r.Item.Id, r => r.Index);
    private readonly PhraseFinder titles = new(rules.SelectMany((rule, i) => rule.Judul.Select(phrase => (phrase, i))));
    private readonly PhraseFinder words = new(rules.SelectMany((rule, i) => rule.Kata.Select(phrase => (phrase, i))));

    /// <summary>The chapters that a rule means: by their titles, else by their tables. Attachments are none.</summary>
    public TeksBab[] Chapters(AturanBagian rule, IEnumerable<TeksBab> all)
    {
        TeksBab[] candidates = [.. all.Where(bab => bab.Jenis is not JenisBab.Lampiran)];
        TeksBab[] byTitle = [.. candidates.Where(bab => Names(bab.Judul, rule))];
        return byTitle.Length > 0 ? byTitle : [.. candidates.Where(bab => HasTable(bab, rule))];
    }

    /// <summary>Whether one of some chapters holds the part that a rule means.</summary>
    public bool IsIn(AturanBagian rule, IEnumerable<TeksBab> chapters) => chapters
        .Where(bab => rule.Jenis is null || bab.Jenis == rule.Jenis)
        .Any(bab => Names(bab.Judul, rule)
            || Headings(bab, rule).Any(text => Names(text, rule))
            || HasTable(bab, rule)
            || (rule.Kata.Count > 0 && bab.Paragraf.Any(text => words.In(text).Contains(IndexOf(rule)))));

    private bool Names(string text, AturanBagian rule) => titles.In(text).Contains(IndexOf(rule));

    private int IndexOf(AturanBagian rule) => indexes[rule.Id];

    private IEnumerable<string> Headings(TeksBab bab, AturanBagian rule) => bab.Naskah.Bagian.Select(part => part switch
    {
        HeadingPart heading => outline.Of(heading).Text,
        BlockPart { Block: CaptionedBlock block } when !rule.Subbab => outline.Of(block).Text,
        _ => string.Empty,
    });

    private static bool HasTable(TeksBab bab, AturanBagian rule) =>
        rule.Tabel.Count > 0 && bab.Tabel.Any(block => rule.Tabel.Any(pattern => pattern.Sumber == Bukti.SourceOf(block) && (pattern.Bentuk ?? Bukti.ShapeOf(block)) == Bukti.ShapeOf(block)));
}
