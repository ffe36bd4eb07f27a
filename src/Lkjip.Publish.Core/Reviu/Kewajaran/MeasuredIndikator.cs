namespace Lkjip.Publish.Core;

/// <summary>An indicator of the performance or of the budget, as far as plausibility asks.</summary>
/// <param name="Tempat">What a finding about it is about.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Satuan">Its unit.</param>
/// <param name="Arah">Its direction.</param>
/// <param name="Formulasi">How it is computed, in words; null where nothing says so.</param>
/// <param name="Target">This year's target.</param>
/// <param name="Realisasi">This year's realisasi.</param>
/// <param name="Belanja">What was spent on it, in rupiah; null where nothing says so.</param>
internal sealed record MeasuredIndikator(
    Tempat Tempat, SourcePosition At, string Nama, string? Satuan, Arah Arah, string? Formulasi, NilaiKinerja? Target, NilaiKinerja? Realisasi, decimal? Belanja = null)
{
    /// <summary>The indicators of a report; of the budget those only that repeat none of the performance.</summary>
    public static IEnumerable<MeasuredIndikator> Of(ComputedLaporan laporan) => laporan.Indikator.Select(Of).Concat(
        from node in laporan.NodeById.Values
        from indikator in node.Source.Indikator
        where indikator.Acuan is null
        select new MeasuredIndikator(
            new Tempat.BudgetNode(node.Source.Id), node.Source.Id.At, indikator.Nama ?? node.Source.Nama, indikator.Satuan, indikator.Arah, null, indikator.Target, indikator.Realisasi, node.Jumlah.Realisasi));

    /// <summary>A number of it, with its unit.</summary>
    public string Shown(decimal value) => FormatFigure.Cell(new CellPart(value, null, Satuan), ColumnKind.Nilai, null);

    private static MeasuredIndikator Of(ComputedIndikator indikator)
    {
        Indikator source = indikator.Source;
        return new(new Tempat.Indikator(source.Id), source.Id.At, source.Nama, source.Satuan, source.Arah, source.Formulasi, indikator.Target, indikator.Realisasi);
    }
}
