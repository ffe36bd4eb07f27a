namespace Lkjip.Publish.Core;

/// <summary>A cell: text, a number, or a list of texts.</summary>
/// <param name="Teks">Text lines; empty for a number.</param>
/// <param name="Angka">The number; null for text.</param>
/// <param name="At">Where it was written.</param>
/// <param name="Daftar">True where a list was written, and is shown as one.</param>
public sealed record SelTabel(IReadOnlyList<string> Teks, decimal? Angka, SourcePosition At, bool Daftar = false);
