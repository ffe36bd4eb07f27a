namespace Lkjip.Publish.Core;

/// <summary>The front matter of a chapter file.</summary>
public sealed record KepalaBab
{
    /// <summary>Title, without "Bab" and number.</summary>
    public required string Judul { get; init; }

    /// <summary>What kind of chapter.</summary>
    public JenisBab Jenis { get; init; } = JenisBab.Bab;

    /// <summary>Files in <c>lampiran/</c> that are bound in after the text, in this order: PDF or pictures; only for an attachment.</summary>
    public IReadOnlyList<Sourced<string>> Berkas { get; init; } = [];

    /// <summary>The titles that a published document's own table of contents prints for this chapter's headings of the second level, in order; empty where they are the headings.</summary>
    public IReadOnlyList<Sourced<string>> DaftarIsi { get; init; } = [];

    /// <summary>A remark on the chapter that is no part of its text, such as that the copy at hand does not hold it.</summary>
    public string? Catatan { get; init; }
}
