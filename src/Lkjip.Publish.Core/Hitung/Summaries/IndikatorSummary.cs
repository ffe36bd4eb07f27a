namespace Lkjip.Publish.Core;

/// <summary>An indicator as one report states it.</summary>
public sealed record IndikatorSummary
{
    /// <summary>The same in every report of the OPD; part of the address of the indicator's page.</summary>
    public required string Id { get; init; }

    /// <summary>Its name in this report.</summary>
    public required string Nama { get; init; }

    /// <summary>Its unit in this report.</summary>
    public required string Satuan { get; init; }

    /// <summary>Which way it should move.</summary>
    public required Arah Arah { get; init; }

    /// <summary>Wording of the goal above it.</summary>
    public required string Tujuan { get; init; }

    /// <summary>Wording of the objective that it measures.</summary>
    public required string Sasaran { get; init; }

    /// <summary>True for an Indikator Kinerja Utama.</summary>
    public bool Iku { get; init; }

    /// <summary>How it is computed, in words; null where the report does not say.</summary>
    public string? Formulasi { get; init; }

    /// <summary>Where its data come from; null where the report does not say.</summary>
    public string? SumberData { get; init; }

    /// <summary>Why it was chosen; null where the report does not say.</summary>
    public string? Alasan { get; init; }

    /// <summary>How it is read; null where the report does not say.</summary>
    public string? Kriteria { get; init; }

    /// <summary>The report's year.</summary>
    public required int TahunLaporan { get; init; }

    /// <summary>Every year for which the report states a target or a realisasi, in order.</summary>
    public required IReadOnlyList<NilaiTahun> Tahun { get; init; }

    /// <summary>How the official realisasi of the report's year stands to its target, without any cap; categories by their rank. Null where that cannot be said.</summary>
    public StatusCapaian? Status { get; init; }

    /// <summary>The same from the data alone.</summary>
    public StatusCapaian? StatusTerhitung { get; init; }

    /// <summary>Predicate of the capaian of the report's year; null without a capaian, or where the report uses no scale.</summary>
    public OfficialFigure? Predikat { get; init; }

    /// <summary>What is stated for the report's own year; null for nothing.</summary>
    public NilaiTahun? TahunIni => Of(TahunLaporan);

    /// <summary>Target of the report's year.</summary>
    public OfficialFigure? Target => TahunIni?.Target;

    /// <summary>Realisasi of the report's year.</summary>
    public OfficialFigure? Realisasi => TahunIni?.Realisasi;

    /// <summary>Capaian of the report's year in percent; null where it is undefined.</summary>
    public OfficialFigure? Capaian => TahunIni?.Capaian;

    /// <summary>What is stated for a year; null for nothing.</summary>
    public NilaiTahun? Of(int tahun) => Tahun.FirstOrDefault(t => t.Tahun == tahun);

    /// <summary>Sums an indicator up.</summary>
    /// <param name="indikator">The indicator.</param>
    /// <param name="desimal">Decimals that the report shows of percentages.</param>
    /// <param name="official">What the document printed.</param>
    public static IndikatorSummary From(ComputedIndikator indikator, int desimal, OfficialFigures official)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        Indikator source = indikator.Source;
        OfficialIndikator resmi = new(indikator, desimal, official);
        return new IndikatorSummary
        {
            Id = source.Id,
            Nama = source.Nama,
            Satuan = source.Satuan,
            Arah = source.Arah,
            Tujuan = indikator.Tujuan.Nama,
            Sasaran = indikator.Sasaran.Nama,
            Iku = source.Iku,
            Formulasi = source.Formulasi,
            SumberData = source.SumberData,
            Alasan = source.Alasan,
            Kriteria = source.Kriteria,
            TahunLaporan = indikator.Tahun,
            Tahun =
            [
                .. source.Target.Keys.Concat(source.Realisasi.Keys).Append(indikator.Tahun).Distinct().Order()
                    .Select(resmi.Of).Where(year => year is not { Target: null, Realisasi: null }),
            ],
            Status = resmi.Status,
            StatusTerhitung = indikator.Status,
            Predikat = resmi.Predikat,
        };
    }
}
