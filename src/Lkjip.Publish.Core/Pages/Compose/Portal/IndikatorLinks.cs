namespace Lkjip.Publish.Core;

/// <summary>A report's indicators as links to their pages.</summary>
internal static class IndikatorLinks
{
    /// <summary>In the order of the report, each with what was reached.</summary>
    public static IReadOnlyList<LinkView> Of(ComputedLaporan laporan, TeksPortal teks) =>
    [
        .. laporan.Indikator.Select(i => new LinkView(
            i.Source.Nama,
            Addresses.OfIndikator(laporan.Source.Pemda, laporan.Source.Opd, i.Source.Id),
            Note(i, laporan.Source.Kepala.Desimal, teks))),
    ];

    private static string Note(ComputedIndikator indikator, int desimal, TeksPortal teks)
    {
        string values = CapaianChart.Values(indikator, teks);
        return indikator.Capaian is { } capaian ? teks.DenganCapaian(values, FormatAngka.Persen(capaian, desimal))
            : (indikator.Target, indikator.Realisasi) is (null, null) ? teks.BelumAdaKeduanya
            : values;
    }
}
