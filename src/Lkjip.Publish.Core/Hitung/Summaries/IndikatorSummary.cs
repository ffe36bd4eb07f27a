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

    /// <summary>Decimals shown of target and realisasi; null shows them as they were written.</summary>
    public int? Desimal { get; init; }

    /// <summary>The report's year.</summary>
    public required int TahunLaporan { get; init; }

    /// <summary>Every year for which the report states a target or a realisasi, in order.</summary>
    public required IReadOnlyList<NilaiTahun> Tahun { get; init; }

    /// <summary>How the realisasi of the report's year stands to its target, without any cap; categories by their rank. Null where that cannot be said.</summary>
    public StatusCapaian? Status { get; init; }

    /// <summary>Predicate of the capaian of the report's year; null without a capaian, or where the report uses no scale.</summary>
    public string? Predikat { get; init; }

    /// <summary>What is stated for the report's own year; null for nothing.</summary>
    public NilaiTahun? TahunIni => Of(TahunLaporan);

    /// <summary>Target of the report's year.</summary>
    public NilaiKinerja? Target => TahunIni?.Target;

    /// <summary>Realisasi of the report's year.</summary>
    public NilaiKinerja? Realisasi => TahunIni?.Realisasi;

    /// <summary>Capaian of the report's year in percent, not rounded; null where it is undefined.</summary>
    public decimal? Capaian => TahunIni?.Capaian;

    /// <summary>What is stated for a year; null for nothing.</summary>
    public NilaiTahun? Of(int tahun) => Tahun.FirstOrDefault(t => t.Tahun == tahun);

    /// <summary>Sums an indicator up.</summary>
    public static IndikatorSummary From(ComputedIndikator indikator)
    {
        Indikator source = indikator.Source;
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
            Desimal = source.Desimal,
            TahunLaporan = indikator.Tahun,
            Tahun =
            [
                .. source.Target.Keys.Concat(source.Realisasi.Keys).Append(indikator.Tahun).Distinct().Order()
                    .Select(year => new NilaiTahun(year, indikator.TargetOf(year), source.Realisasi.GetValueOrDefault(year), indikator.CapaianOf(year)))
                    .Where(year => year is not { Target: null, Realisasi: null }),
            ],
            Status = indikator.Status,
            Predikat = indikator.Predikat,
        };
    }
}
