namespace Lkjip.Publish.Core;

/// <summary>Last year's report of the same OPD, as far as this year's figures are compared with it.</summary>
/// <param name="Tahun">Its year.</param>
/// <param name="Kinerja">Performance; null where it has none that can be read.</param>
/// <param name="Anggaran">Budget; null where it has none that can be read.</param>
public sealed record LaporanSebelumnya(int Tahun, DataKinerja? Kinerja, DataAnggaran? Anggaran);
