namespace Lkjip.Publish.Core;

/// <summary>An indicator of a budget node, filled in from <c>kinerja.json</c> where it refers to it.</summary>
public sealed record ComputedIndikatorAnggaran(
    string Nama, string? Satuan, Arah Arah, NilaiKinerja? Target, NilaiKinerja? Realisasi, NilaiKinerja? RealisasiLalu)
{
    /// <summary>Decimals shown, as the referred indicator says; null shows its values as written.</summary>
    public int? Desimal { get; init; }

    /// <summary>Fills in an indicator.</summary>
    /// <remarks>What the budget file states itself goes before what the referred indicator says.</remarks>
    public static ComputedIndikatorAnggaran From(IndikatorAnggaran source, ComputedLaporan laporan)
    {
        ComputedIndikator? acuan = source.Acuan is { } id ? laporan.IndikatorById.GetValueOrDefault(id.Value) : null;
        return new ComputedIndikatorAnggaran(
            source.Nama ?? acuan?.Source.Nama ?? string.Empty,
            source.Satuan ?? Unit(acuan),
            acuan?.Source.Arah ?? source.Arah,
            source.Target ?? acuan?.Target,
            source.Realisasi ?? acuan?.Realisasi,
            source.RealisasiLalu ?? acuan?.Source.Realisasi.GetValueOrDefault(laporan.Source.Tahun - 1))
        {
            Desimal = acuan?.Source.Desimal,
        };
    }

    /// <summary>Capaian of a node: the mean of its indicators' capaian.</summary>
    /// <param name="indikator">Its indicators.</param>
    /// <param name="batas">The declared cap of each indicator's capaian, in percent; null for none.</param>
    /// <returns>Percent, not rounded; null where one of them is undefined.</returns>
    public static decimal? Capaian(IReadOnlyCollection<ComputedIndikatorAnggaran> indikator, decimal? batas = null) =>
        Persentase.SumIfAll([.. indikator.Select(i => CapaianFormula.Cap(CapaianFormula.Compute(i.Target, i.Realisasi, i.Arah), batas))]) / indikator.Count;

    private static string? Unit(ComputedIndikator? acuan) => acuan?.Source.Satuan == "%" ? "%" : null;
}
