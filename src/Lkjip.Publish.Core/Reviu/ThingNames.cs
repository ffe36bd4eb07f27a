namespace Lkjip.Publish.Core;

/// <summary>The names of what a report is about: another word in one of them makes it the name of something else.</summary>
internal static class ThingNames
{
    /// <summary>The names of goals, objectives, indicators, and of what money is spent on.</summary>
    public static IEnumerable<string> Of(Laporan laporan) => Performance(laporan.Kinerja).Concat(Budget(laporan.Anggaran));

    private static IEnumerable<string> Performance(DataKinerja? kinerja) => (kinerja?.Tujuan ?? []).SelectMany(tujuan =>
        tujuan.Indikator.Select(indikator => indikator.Nama)
            .Concat(tujuan.Sasaran.SelectMany(sasaran => sasaran.Indikator.Select(indikator => indikator.Nama).Append(sasaran.Nama)))
            .Append(tujuan.Nama));

    private static IEnumerable<string> Budget(DataAnggaran? anggaran) => AnggaranChecker.Flatten([.. anggaran?.Program ?? [], .. anggaran?.Belanja ?? []])
        .SelectMany(node => node.Indikator.Select(indikator => indikator.Nama).Append(node.Nama).Append(node.NamaLalu))
        .OfType<string>();
}
