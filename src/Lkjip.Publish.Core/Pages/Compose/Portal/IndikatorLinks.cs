namespace Lkjip.Publish.Core;

/// <summary>A report's indicators as links to their pages.</summary>
internal static class IndikatorLinks
{
    /// <summary>In the order of the report, each with what was reached.</summary>
    public static IReadOnlyList<LinkView> Of(ComputedLaporan laporan) =>
    [
        .. laporan.Indikator.Select(i => new LinkView(
            i.Source.Nama,
            Addresses.OfIndikator(laporan.Source.Pemda, laporan.Source.Opd, i.Source.Id),
            Note(i, laporan.Source.Kepala.Desimal))),
    ];

    private static string Note(ComputedIndikator indikator, int desimal)
    {
        string values = CapaianChart.Values(indikator);
        return indikator.Capaian is { } capaian ? $"{values}; capaian {FormatAngka.Persen(capaian, desimal)}"
            : (indikator.Target, indikator.Realisasi) is (null, null) ? "belum ada target dan realisasi"
            : values;
    }
}
