namespace Lkjip.Publish.Core;

/// <summary>A name of the data that texts repeat.</summary>
/// <param name="Kind">What bears it: "program", "indikator" …</param>
/// <param name="Nama">The name.</param>
/// <param name="Words">Its words.</param>
internal sealed record KnownName(Wording Kind, string Nama, Words Words)
{
    /// <summary>The names of indicators, sasaran and budget.</summary>
    public static IReadOnlyList<KnownName> Of(ComputedLaporan laporan) =>
    [
        .. Indicators(laporan).Concat(Objectives(laporan)).Concat(Budget(laporan)).DistinctBy(n => string.Join(' ', n.Words.Lower)),
    ];

    private static IEnumerable<KnownName> Indicators(ComputedLaporan laporan) => laporan.Indikator.Select(i => Named("indikator", "the indicator", i.Source.Nama));

    private static IEnumerable<KnownName> Objectives(ComputedLaporan laporan) => laporan.Indikator.Select(i => Named("sasaran", "the objective", i.Sasaran.Nama))
        .Concat(laporan.Indikator.Select(i => Named("tujuan", "the goal", i.Tujuan.Nama)));

    private static IEnumerable<KnownName> Budget(ComputedLaporan laporan) => ComputedLaporan.Flatten(laporan.Anggaran).Select(node => node.Tingkat switch
    {
        TingkatAnggaran.Program => Named("program", "the programme", node.Source.Nama),
        TingkatAnggaran.Kegiatan => Named("kegiatan", "the activity", node.Source.Nama),
        _ => Named("sub kegiatan", "the sub-activity", node.Source.Nama),
    });

    private static KnownName Named(string kind, string english, string nama) => new(new(kind, english), nama, Words.Of(nama));
}
