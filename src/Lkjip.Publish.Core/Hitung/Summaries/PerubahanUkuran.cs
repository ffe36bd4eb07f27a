namespace Lkjip.Publish.Core;

/// <summary>A change of how an indicator is measured: figures before and after it do not make one line.</summary>
/// <param name="Laporan">Year of the first report that measures in the new way.</param>
/// <param name="Sebelum">Year of the last report that states the old way.</param>
/// <param name="Jenis">What changed.</param>
/// <param name="Dari">As it was: the unit, the name of the <see cref="Arah"/>, or the formula in words.</param>
/// <param name="Menjadi">As it became.</param>
public sealed record PerubahanUkuran(int Laporan, int Sebelum, JenisPerubahan Jenis, string Dari, string Menjadi);
