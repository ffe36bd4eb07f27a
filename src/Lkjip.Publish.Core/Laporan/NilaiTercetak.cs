namespace Lkjip.Publish.Core;

/// <summary>A printed value: numbers with just the decimals that were printed, or texts; several where the cell lists several.</summary>
/// <param name="Bagian">The parts, in order; one for a plain cell.</param>
/// <param name="At">Where it was written.</param>
/// <remarks>Written as <c>84.29</c>, <c>95.00</c> (two printed decimals), <c>"A"</c> or <c>[90, "A"]</c>.</remarks>
public sealed record NilaiTercetak(IReadOnlyList<BagianTercetak> Bagian, SourcePosition At);
