namespace Lkjip.Publish.Core;

/// <summary>A chapter, or the executive summary, as completeness is judged.</summary>
/// <param name="Judul">Its title.</param>
/// <param name="Jenis">What kind of chapter.</param>
/// <param name="Naskah">Its text.</param>
/// <param name="At">Its file.</param>
/// <param name="Catatan">A remark on it that is no part of its text.</param>
internal sealed record TeksBab(string Judul, JenisBab Jenis, Naskah Naskah, SourcePosition At, string? Catatan = null)
{
    /// <summary>The summary and the chapters of a report.</summary>
    public static IReadOnlyList<TeksBab> Of(Laporan laporan) =>
    [
        .. laporan.Ringkasan is { } summary ? [new TeksBab("Ringkasan Eksekutif", JenisBab.Depan, summary, new SourcePosition($"{laporan.Folder}/laporan.md"))] : Array.Empty<TeksBab>(),
        .. laporan.Bab.Select(bab => new TeksBab(bab.Kepala.Judul, bab.Kepala.Jenis, bab.Naskah, bab.At, bab.Kepala.Catatan)),
    ];

    /// <summary>Its tables.</summary>
    public IEnumerable<TabelBlock> Tabel => Naskah.Bagian.OfType<BlockPart>().Select(p => p.Block).OfType<TabelBlock>();

    /// <summary>The texts of its paragraphs, without inline values.</summary>
    public IEnumerable<string> Paragraf => Naskah.Bagian.OfType<ProsePart>().SelectMany(p => p.Prose.Paragraphs).Select(TextOf);

    /// <summary>How many words its paragraphs have.</summary>
    public int JumlahKata => Paragraf.Sum(p => p.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>True where a remark says in the place of the text why there is none: the chapter exists, and what it holds cannot be judged.</summary>
    public bool TidakTersedia => Catatan is not null && Naskah.Bagian.Count == 0;

    /// <summary>The words of a paragraph; inline values are left away.</summary>
    public static string TextOf(ProseParagraph paragraph) => string.Concat(paragraph.Runs.Select(r => r.Text));
}
