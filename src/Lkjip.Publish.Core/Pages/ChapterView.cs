namespace Lkjip.Publish.Core;

/// <summary>A chapter, ready to be drawn.</summary>
/// <param name="Slug">Its name within addresses, and its id within the print edition.</param>
/// <param name="Address">Address of its page.</param>
/// <param name="Number">"Bab I"; null for chapters without a number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Jenis">What kind of chapter.</param>
/// <param name="Parts">Its content, in order.</param>
/// <param name="Sections">Its sections, for a contents list of the page.</param>
public sealed record ChapterView(
    string Slug, string Address, string? Number, string Title, JenisBab Jenis,
    IReadOnlyList<PartView> Parts, IReadOnlyList<ContentsEntry> Sections)
{
    /// <summary>Files that are bound in after its content, in order; empty for none.</summary>
    public IReadOnlyList<AttachmentView> Files { get; init; } = [];

    /// <summary>A remark on the chapter that is no part of its text; null for none.</summary>
    public string? Note { get; init; }
}
