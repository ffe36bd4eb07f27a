namespace Lkjip.Publish.Core;

/// <summary>The index of a survey of public satisfaction, or of several combined.</summary>
/// <param name="Id">Id within <c>skm.json</c>.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Nilai">25 to 100, not rounded; null where it is not known.</param>
/// <param name="Mutu">Letter of the index, "A" to "D"; null without an index.</param>
/// <param name="Kinerja">What the letter means, such as "Sangat Baik"; null without an index.</param>
/// <param name="Gabungan">True for a value combined of several surveys.</param>
public sealed record SurveiSummary(string Id, string Nama, decimal? Nilai, string? Mutu, string? Kinerja, bool Gabungan);
