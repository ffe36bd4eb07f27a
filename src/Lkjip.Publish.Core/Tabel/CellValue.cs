namespace Lkjip.Publish.Core;

/// <summary>One value of a cell, as data.</summary>
/// <param name="Angka">The number as it is shown: rounded, percent for a share. Null for a text.</param>
/// <param name="Teks">The text, or the category that goes with the number.</param>
/// <param name="Satuan">Unit of the number; null for none of its own.</param>
public readonly record struct CellValue(decimal? Angka, string? Teks, string? Satuan);
