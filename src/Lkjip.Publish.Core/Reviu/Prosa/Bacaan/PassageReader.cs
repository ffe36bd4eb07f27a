namespace Lkjip.Publish.Core;

/// <summary>Reads a text in order: paragraphs, each with the headings above it.</summary>
internal sealed class PassageReader : INaskahVisitor<IEnumerable<Passage>>
{
    private readonly ReviuContext context;
    private readonly NameIndex names;
    private readonly Stack<(int Level, Subject? Topic)> headings = new();

    private PassageReader(ReviuContext context, NameIndex names) => (this.context, this.names) = (context, names);

    /// <summary>The paragraphs of a report.</summary>
    public static IEnumerable<Passage> Read(ReviuContext context, NameIndex names) =>
        context.Texts.SelectMany(text => new PassageReader(context, names) is { } reader ? text.Naskah.Bagian.SelectMany(part => part.Accept(reader)) : []);

    IEnumerable<Passage> INaskahVisitor<IEnumerable<Passage>>.Visit(ProsePart prose)
    {
        Subject[] topics = [.. headings.Select(h => h.Topic).OfType<Subject>()];
        return prose.Prose.Paragraphs.Select(p => new Passage(Written(p), topics, p.ButirSesudah, IsHeading: false));
    }

    IEnumerable<Passage> INaskahVisitor<IEnumerable<Passage>>.Visit(HeadingPart heading)
    {
        while (headings.TryPeek(out (int Level, Subject? Topic) above) && above.Level >= heading.Level)
        {
            headings.Pop();
        }

        Passage[] passages = [.. heading.Prose.Paragraphs.Select(p => new Passage(Written(p), [], 0, IsHeading: true))];
        Subject[] named = [.. passages.SelectMany(p => names.In(p.Written.Text)).Select(m => m.Subject).OfType<Subject>().Where(s => s.Kind is not SubjectKind.Lain).Distinct()];
        headings.Push((heading.Level, named.Length == 1 ? named[0] : null));
        return passages;
    }

    IEnumerable<Passage> INaskahVisitor<IEnumerable<Passage>>.Visit(TabelBlock block) => [];

    IEnumerable<Passage> INaskahVisitor<IEnumerable<Passage>>.Visit(BaganBlock block) => [];

    IEnumerable<Passage> INaskahVisitor<IEnumerable<Passage>>.Visit(GambarBlock block) => [];

    IEnumerable<Passage> INaskahVisitor<IEnumerable<Passage>>.Visit(GrafikBlock block) => [];

    IEnumerable<Passage> INaskahVisitor<IEnumerable<Passage>>.Visit(RumusBlock block) => [];

    IEnumerable<Passage> INaskahVisitor<IEnumerable<Passage>>.Visit(TtdBlock block) => [];

    private WrittenText Written(ProseParagraph paragraph) => WrittenText.Of(ProseText.Of(paragraph), context.Values);
}
