namespace Lkjip.Publish.Core;

/// <summary>One interval of mutu pelayanan, as its regulation prints it.</summary>
/// <param name="Persepsi">Nilai persepsi, from 1, the lowest.</param>
/// <param name="Interval">Interval of a mean score.</param>
/// <param name="Konversi">Interval of an index.</param>
/// <param name="Mutu">The grade.</param>
/// <param name="Kinerja">What it means.</param>
public sealed record RentangMutu(int Persepsi, string Interval, string Konversi, string Mutu, string Kinerja);
