namespace Lkjip.Publish.Core;

/// <summary>The things that a report is about, by their names: another word in one of them makes it the name of something else.</summary>
internal static class ThingNames
{
    /// <summary>The names of goals, objectives, indicators, and of what money is spent on.</summary>
    public static IEnumerable<string> Of(Laporan laporan) => Performance(laporan.Kinerja).Concat(Budget(laporan.Anggaran));

    /// <summary>The targets and results of what money is spent on, by its id.</summary>
    public static ILookup<string, decimal> FiguresOf(Laporan laporan) =>
        (from node in AnggaranChecker.Flatten(laporan.Anggaran?.Program ?? [])
         from indikator in node.Indikator
         from value in new[] { indikator.Target, indikator.Realisasi, indikator.RealisasiLalu }
         where value is { Angka: not null }
         select (Id: node.Id.Value, Angka: value.Angka!.Value)).ToLookup(one => one.Id, one => one.Angka);

    private static IEnumerable<string> Performance(DataKinerja? kinerja) => (kinerja?.Tujuan ?? []).SelectMany(tujuan =>
        tujuan.Indikator.Select(indikator => indikator.Nama)
            .Concat(tujuan.Sasaran.SelectMany(sasaran => sasaran.Indikator.Select(indikator => indikator.Nama).Append(sasaran.Nama)))
            .Append(tujuan.Nama));

    private static IEnumerable<string> Budget(DataAnggaran? anggaran) => AnggaranChecker.Flatten([.. anggaran?.Program ?? [], .. anggaran?.Belanja ?? []])
        .SelectMany(node => node.Indikator.Select(indikator => indikator.Nama).Append(node.Nama).Append(node.NamaLalu))
        .OfType<string>();
}
