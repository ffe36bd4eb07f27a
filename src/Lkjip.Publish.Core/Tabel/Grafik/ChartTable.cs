namespace Lkjip.Publish.Core;

/// <summary>Builds the table of the figures that a chart draws.</summary>
internal static class ChartTable
{
    /// <summary>Builds the table of a chart.</summary>
    /// <param name="block">The block.</param>
    /// <param name="laporan">The computed report.</param>
    /// <param name="findings">Gets what the block names and the report does not have.</param>
    /// <returns>Null where the chart's data are missing; a finding then says so.</returns>
    public static ComputedTable? Build(GrafikBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        Laporan source = laporan.Source;
        return block.Jenis switch
        {
            JenisGrafik.Capaian when source.Kinerja is not null => TableBuilder.Build(Capaian(block), laporan, findings),
            JenisGrafik.Tren when source.Kinerja is not null => TrendTable.Build(block, laporan, findings),
            JenisGrafik.Serapan when source.Anggaran is not null => TableBuilder.Build(Serapan(block), laporan, findings),
            JenisGrafik.Jawaban when source.Skm is { } skm => AnswerTable.Build(block, skm, findings),
            _ => Missing(block, source, findings),
        };
    }

    private static TabelBlock Capaian(GrafikBlock block) => ChartBlock.Of(
        block, SumberTabel.Kinerja, "capaian",
        [.. new[] { "indikator", "satuan", "target", "realisasi", "capaian" }.Select(key => ChartBlock.Column(block, key))]);

    private static TabelBlock Serapan(GrafikBlock block) => ChartBlock.Of(
        block, SumberTabel.Anggaran, "realisasi",
        ChartBlock.Column(block, "uraian"), ChartBlock.Column(block, "pagu", "Pagu (Rp)"),
        ChartBlock.Column(block, "realisasi", "Realisasi (Rp)"), ChartBlock.Column(block, "serapan", "Serapan"));

    private static ComputedTable? Missing(GrafikBlock block, Laporan laporan, FindingBag findings)
    {
        string file = block.Jenis switch
        {
            JenisGrafik.Serapan => "anggaran",
            JenisGrafik.Jawaban => "skm",
            JenisGrafik.Capaian or JenisGrafik.Tren => "kinerja",
            _ => throw new NotSupportedException($"No table stands behind a chart of kind {block.Jenis}."),
        };
        findings.AddOnce(InputFindings.MissingDataFile(block.At, $"{laporan.Folder}/data/{file}.json", new($"grafik '{block.Id.Value}'", $"the chart '{block.Id.Value}'")));
        return null;
    }
}
