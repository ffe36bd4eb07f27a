namespace Lkjip.Publish.Core;

/// <summary>A text of a report as its checks read it.</summary>
/// <param name="Bab">The chapter; null for the executive summary.</param>
/// <param name="Naskah">Prose, headings and blocks in their order.</param>
/// <param name="Paragraphs">The paragraphs of prose and headings.</param>
internal sealed record ReviuText(Bab? Bab, Naskah Naskah, IReadOnlyList<ProseParagraph> Paragraphs)
{
    /// <summary>The inline values of its paragraphs, in order.</summary>
    public IEnumerable<ValueExpression> Values => Paragraphs.SelectMany(p => p.Runs).Select(r => r.Value).OfType<ValueExpression>();

    /// <summary>The links and pictures of its prose and headings, in order.</summary>
    public IEnumerable<ProseLink> Links => Naskah.Bagian.SelectMany(LinksOf);

    /// <summary>Its data blocks, in order.</summary>
    public IEnumerable<DataBlock> Blocks => Naskah.Bagian.OfType<BlockPart>().Select(part => part.Block);

    /// <summary>All texts of a report.</summary>
    public static IReadOnlyList<ReviuText> Of(Laporan laporan) =>
    [
        .. (laporan.Ringkasan is { } summary ? new[] { Of(null, summary) } : []).Concat(laporan.Bab.Select(bab => Of(bab, bab.Naskah))),
    ];

    private static ReviuText Of(Bab? bab, Naskah naskah) => new(bab, naskah, [.. naskah.Bagian.SelectMany(ParagraphsOf)]);

    private static IReadOnlyList<ProseParagraph> ParagraphsOf(BagianNaskah part) => part switch
    {
        ProsePart prose => prose.Prose.Paragraphs,
        HeadingPart heading => heading.Prose.Paragraphs,
        _ => [],
    };

    private static IReadOnlyList<ProseLink> LinksOf(BagianNaskah part) => part switch
    {
        ProsePart prose => prose.Prose.Links,
        HeadingPart heading => heading.Prose.Links,
        _ => [],
    };
}
