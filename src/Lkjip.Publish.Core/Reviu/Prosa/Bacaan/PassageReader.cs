namespace Lkjip.Publish.Core;

/// <summary>Reads a text in order: paragraphs, each with the headings above it.</summary>
internal sealed class PassageReader : INaskahVisitor<IEnumerable<Passage>>
{
    private readonly ReviuContext context;
    private readonly NameIndex names;
    private readonly Stack<(int Level, Subject? Topic)> headings = new();
    private string heading = string.Empty;

    private PassageReader(ReviuContext context, NameIndex names) => (this.context, this.names) = (context, names);

    /// <summary>The paragraphs of a report.</summary>
    public static IEnumerable<Passage> Read(ReviuContext context, NameIndex names) =>
        context.Texts.SelectMany(text => new PassageReader(context, names) is { } reader ? text.Naskah.Bagian.SelectMany(part => part.Accept(reader)) : []);

    IEnumerable<Passage> INaskahVisitor<IEnumerable<Passage>>.Visit(ProsePart prose)
    {
        Subject[] topics = [.. headings.Select(h => h.Topic).OfType<Subject>()];
        string lead = string.Empty;
        foreach (ProseParagraph paragraph in prose.Prose.Paragraphs)
        {
            WrittenText written = Written(paragraph);
            yield return new Passage(written, topics, paragraph.ButirSesudah, IsHeading: false)
            {
                Item = paragraph.Butir,
                Lead = paragraph.Butir > 0 ? lead : string.Empty,
                Heading = heading,
                References = paragraph.Rujukan,
            };
            lead = paragraph.ButirSesudah > 0 ? written.Text : lead;
        }
    }

    IEnumerable<Passage> INaskahVisitor<IEnumerable<Passage>>.Visit(HeadingPart part)
    {
        while (headings.TryPeek(out (int Level, Subject? Topic) above) && above.Level >= part.Level)
        {
            headings.Pop();
        }

        Passage[] passages = [.. part.Prose.Paragraphs.Select(p => new Passage(Written(p), [], 0, IsHeading: true))];
        heading = string.Join(' ', passages.Select(p => p.Written.Text));
        Subject[] named = [.. passages.SelectMany(p => names.In(p.Written.Text)).Select(m => m.Subject).OfType<Subject>().Where(s => s.Kind is not SubjectKind.Lain).Distinct()];
        headings.Push((part.Level, named.Length == 1 ? named[0] : null));
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
