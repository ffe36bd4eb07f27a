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
    public IEnumerable<ProseLink> Links => ProseOf(Naskah).SelectMany(prose => prose.Links);

    /// <summary>The pipe tables of its prose, in order.</summary>
    public IEnumerable<ProseTable> Tables => ProseOf(Naskah).SelectMany(prose => prose.Tables);

    /// <summary>Its data blocks, in order.</summary>
    public IEnumerable<DataBlock> Blocks => Naskah.Bagian.OfType<BlockPart>().Select(part => part.Block);

    /// <summary>All texts of a report.</summary>
    public static IReadOnlyList<ReviuText> Of(Laporan laporan) =>
    [
        .. (laporan.Ringkasan is { } summary ? new[] { Of(null, summary) } : []).Concat(laporan.Bab.Select(bab => Of(bab, bab.Naskah))),
    ];

    private static ReviuText Of(Bab? bab, Naskah naskah) => new(bab, naskah, [.. ProseOf(naskah).SelectMany(prose => prose.Paragraphs)]);

    private static IEnumerable<IProse> ProseOf(Naskah naskah) => naskah.Bagian.Select(part => part.Accept(Reading.Whole)).OfType<IProse>();

    /// <summary>Prose stands in prose and headings; what is written in blocks is checked by what knows the block.</summary>
    private sealed class Reading : INaskahVisitor<IProse?>
    {
        public static Reading Whole { get; } = new();

        public IProse? Visit(ProsePart prose) => prose.Prose;

        public IProse? Visit(HeadingPart heading) => heading.Prose;

        public IProse? Visit(TabelBlock block) => null;

        public IProse? Visit(BaganBlock block) => null;

        public IProse? Visit(GambarBlock block) => null;

        public IProse? Visit(GrafikBlock block) => null;

        public IProse? Visit(RumusBlock block) => null;

        public IProse? Visit(TtdBlock block) => null;
    }
}
