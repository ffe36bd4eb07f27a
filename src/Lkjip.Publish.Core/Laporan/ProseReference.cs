namespace Lkjip.Publish.Core;

/// <summary>A resolved reference.</summary>
/// <param name="Href">Address, relative to the page that is being written.</param>
/// <param name="Label">"Tabel 3.5", "Gambar 1.1", or the wording of a heading.</param>
public sealed record ProseReference(string Href, string Label);
