namespace Lkjip.Publish.Core;

/// <summary>A report's indicators as links to their pages.</summary>
internal static class IndikatorLinks
{
    /// <summary>In the order of the report, each with what was reached.</summary>
    public static IReadOnlyList<LinkView> Of(Laporan laporan, KinerjaSummary kinerja, TeksPortal teks) =>
        [.. kinerja.Indikator.Select(i => new LinkView(i.Nama, Addresses.OfIndikator(laporan.Pemda, laporan.Opd, i.Id), Note(i, teks)))];

    private static string Note(IndikatorSummary indikator, TeksPortal teks)
    {
        string values = IndikatorText.Values(indikator.Target, indikator.Realisasi, indikator.Satuan, teks, teks.Resmi.Inline);
        return indikator.Capaian is { } capaian ? teks.DenganCapaian(values, teks.Resmi.Inline(capaian))
            : (indikator.Target, indikator.Realisasi) is (null, null) ? teks.BelumAdaKeduanya
            : values;
    }
}
