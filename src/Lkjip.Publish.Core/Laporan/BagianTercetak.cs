namespace Lkjip.Publish.Core;

/// <summary>One printed number or text.</summary>
/// <param name="Angka">The number; its scale is the number of printed decimals. Null for text.</param>
/// <param name="Teks">The text, or the category printed with the number, as in "B (82,15)"; null for a plain number.</param>
public readonly record struct BagianTercetak(decimal? Angka, string? Teks);
