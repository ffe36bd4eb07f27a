namespace Lkjip.Publish.Core;

/// <summary>A target or realisasi: a number, a category such as AKIP "A", or both, as in "B (82,15)".</summary>
/// <param name="Angka">In the indikator's satuan; null where only the category is known.</param>
/// <param name="Kategori">The category's letter or label; null for plain numbers.</param>
/// <param name="At">Where it was written.</param>
/// <remarks>Written as <c>90</c>, <c>"A"</c> or <c>{ "kategori": "B", "angka": 82.15 }</c>.</remarks>
public sealed record NilaiKinerja(decimal? Angka, string? Kategori, SourcePosition At);
