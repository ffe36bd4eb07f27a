namespace Lkjip.Publish.Core;

/// <summary>A line of the Daftar Isi, Daftar Tabel or Daftar Gambar.</summary>
/// <param name="Number">"Bab I", "1.1", "Tabel 3.5"; null where there is none.</param>
/// <param name="Text">Wording, plain text.</param>
/// <param name="Address">Address within the site, with fragment.</param>
/// <param name="Anchor">Id of the element within the print edition.</param>
/// <param name="Children">Lines below it.</param>
public sealed record ContentsEntry(
    string? Number, string Text, string Address, string Anchor, IReadOnlyList<ContentsEntry> Children);
