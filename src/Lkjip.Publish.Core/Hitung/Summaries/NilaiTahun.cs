namespace Lkjip.Publish.Core;

/// <summary>What one report states about an indicator in one year.</summary>
/// <param name="Tahun">The year, which need not be the report's.</param>
/// <param name="Target">The agreed target in the report's own year, the plan's in any other; null where none is stated.</param>
/// <param name="Realisasi">Null where none is stated.</param>
/// <param name="Capaian">In percent as the report computes it, its cap included; not rounded; null where it is undefined.</param>
public sealed record NilaiTahun(int Tahun, NilaiKinerja? Target, NilaiKinerja? Realisasi, decimal? Capaian);
