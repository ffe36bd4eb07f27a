namespace Lkjip.Publish.Core;

/// <summary>One chapter as written.</summary>
/// <param name="Slug">From the file's name without its number; part of the address.</param>
/// <param name="Kepala">The front matter.</param>
/// <param name="Naskah">The text.</param>
/// <param name="At">The chapter's file.</param>
public sealed record Bab(string Slug, KepalaBab Kepala, Naskah Naskah, SourcePosition At);
