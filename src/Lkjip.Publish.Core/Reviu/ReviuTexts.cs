namespace Lkjip.Publish.Core;

/// <summary>All that a report says in words, with where each letter of it was written.</summary>
internal static class ReviuTexts
{
    /// <summary>Paragraphs and headings, then captions and what stands after "Sumber:".</summary>
    public static IEnumerable<(string Text, Func<int, SourcePosition> At)> WithCaptions(ReviuContext context) =>
        context.Paragraphs.Select(p => (p.Text, (Func<int, SourcePosition>)p.At)).Concat(
            from block in context.Texts.SelectMany(t => t.Blocks).OfType<CaptionedBlock>()
            from line in new[] { block.Judul, block.Asal }.OfType<string>()
            select (line, Beside(block.Id.At)));

    /// <summary>The same, then the texts of typed tables.</summary>
    public static IEnumerable<(string Text, Func<int, SourcePosition> At)> WithTables(ReviuContext context) => WithCaptions(context).Concat(
        from table in context.Laporan.Tabel.Values
        from row in table.Baris
        from cell in row.Values
        from line in cell.Teks
        select (line, Beside(cell.At)));

    /// <summary>What stands after "Sumber:" below tables and figures, as paragraphs.</summary>
    public static IEnumerable<ProseText> Sources(ReviuContext context) =>
        from block in context.Texts.SelectMany(t => t.Blocks).OfType<CaptionedBlock>()
        where block.Asal is not null
        select ProseText.Of(new ProseParagraph([new ProseRun(block.Asal!, block.Id.At, null)]));

    private static Func<int, SourcePosition> Beside(SourcePosition at) => _ => at;
}
