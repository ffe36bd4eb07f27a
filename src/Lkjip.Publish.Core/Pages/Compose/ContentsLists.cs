namespace Lkjip.Publish.Core;

/// <summary>Daftar Isi, Daftar Tabel and Daftar Gambar, made from what the report contains.</summary>
internal static class ContentsLists
{
    /// <summary>Front matter, the executive summary where there is one, the chapters, then the corrections where there are any.</summary>
    public static IEnumerable<ContentsEntry> Contents(ReportOutline outline)
    {
        ContentsEntry[] summary = outline.Laporan.Ringkasan is null
            ? []
            : [new(null, "Ringkasan Eksekutif", $"{Addresses.Of(outline.Laporan)}#{OutlineIds.Ringkasan}", OutlineIds.Ringkasan, [])];
        ContentsEntry[] corrections = outline.Laporan.Ralat?.Ralat.Count > 0
            ? [new(null, "Ralat", Addresses.Ralat(outline.Laporan), OutlineIds.Ralat, [])]
            : [];
        IEnumerable<OutlineChapter> front = outline.Chapters.TakeWhile(c => c.Bab.Kepala.Jenis is JenisBab.Depan);
        return [.. front.Select(Of), .. summary, .. outline.Chapters.Skip(front.Count()).Select(Of), .. corrections];
    }

    /// <summary>A chapter with its sections, two levels deep.</summary>
    public static ContentsEntry Of(OutlineChapter chapter)
    {
        List<ContentsEntry> sections = [];
        foreach (OutlineHeading heading in chapter.Headings.Where(h => h.Level is 2 or 3))
        {
            ContentsEntry entry = Entry(heading.Target, []);
            if (heading.Level == 3 && sections.Count > 0)
            {
                sections[^1] = sections[^1] with { Children = [.. sections[^1].Children, entry] };
            }
            else
            {
                sections.Add(entry);
            }
        }

        return new ContentsEntry(chapter.Number, chapter.Bab.Kepala.Judul, chapter.Address, chapter.Bab.Slug, sections);
    }

    /// <summary>The numbered tables or figures, in order.</summary>
    /// <param name="outline">The report's outline.</param>
    /// <param name="series"><see cref="OutlineMark.Tabel"/> or <see cref="OutlineMark.Gambar"/>.</param>
    public static IEnumerable<ContentsEntry> Captions(ReportOutline outline, string series) =>
        from chapter in outline.Chapters
        from block in chapter.Bab.Naskah.Bagian.OfType<BlockPart>().Select(p => p.Block).OfType<CaptionedBlock>()
        let target = outline.Of(block)
        where target.Number?.StartsWith(series, StringComparison.Ordinal) is true
        select Entry(target with { Text = block.JudulDaftar?.Value ?? target.Text }, []);

    private static ContentsEntry Entry(OutlineTarget target, IReadOnlyList<ContentsEntry> children) =>
        new(target.Number, target.Text, $"{target.Address}#{target.Id}", target.Id, children);
}
