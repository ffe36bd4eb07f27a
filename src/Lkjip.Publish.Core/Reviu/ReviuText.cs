namespace Lkjip.Publish.Core;

/// <summary>A text of a report as its checks read it.</summary>
/// <param name="Bab">The chapter; null for the executive summary.</param>
/// <param name="Naskah">Prose, headings and blocks in their order.</param>
/// <param name="Paragraphs">The paragraphs of prose and headings.</param>
internal sealed record ReviuText(Bab? Bab, Naskah Naskah, IReadOnlyList<ProseParagraph> Paragraphs)
{
    /// <summary>The inline values of its paragraphs, in order.</summary>
    public IEnumerable<ValueExpression> Values => Paragraphs.SelectMany(p => p.Runs).Select(r => r.Value).OfType<ValueExpression>();

    /// <summary>All texts of a report.</summary>
    public static IReadOnlyList<ReviuText> Of(Laporan laporan) =>
    [
        .. (laporan.Ringkasan is { } summary ? new[] { Of(null, summary) } : []).Concat(laporan.Bab.Select(bab => Of(bab, bab.Naskah))),
    ];

    private static ReviuText Of(Bab? bab, Naskah naskah) => new(bab, naskah, [.. naskah.Bagian.SelectMany(part => part.Accept(Reading.Prose))]);

    /// <summary>Prose stands in prose and headings; what is written in blocks is checked by what knows the block.</summary>
    private sealed class Reading : INaskahVisitor<IReadOnlyList<ProseParagraph>>
    {
        public static Reading Prose { get; } = new();

        public IReadOnlyList<ProseParagraph> Visit(ProsePart prose) => prose.Prose.Paragraphs;

        public IReadOnlyList<ProseParagraph> Visit(HeadingPart heading) => heading.Prose.Paragraphs;

        public IReadOnlyList<ProseParagraph> Visit(TabelBlock block) => [];

        public IReadOnlyList<ProseParagraph> Visit(BaganBlock block) => [];

        public IReadOnlyList<ProseParagraph> Visit(GambarBlock block) => [];

        public IReadOnlyList<ProseParagraph> Visit(GrafikBlock block) => [];

        public IReadOnlyList<ProseParagraph> Visit(RumusBlock block) => [];

        public IReadOnlyList<ProseParagraph> Visit(TtdBlock block) => [];
    }
}
