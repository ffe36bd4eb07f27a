namespace Lkjip.Publish.Authoring;

/// <summary>What the columns of a sheet of indicators hold.</summary>
internal static class KinerjaRoles
{
    /// <summary>The roles, by the headings that offices use.</summary>
    public static IReadOnlyList<ColumnRole> All { get; } =
    [
        new("id", "id indikator", "id", "id indikator"),
        new("sasaran", "sasaran", "sasaran", "sasaran strategis", "sasaran kinerja", "sasaran program"),
        new("indikator", "indikator", "indikator", "indikator kinerja", "indikator kinerja utama", "indikator sasaran", "indikator kinerja sasaran", "iku", "nama indikator", "indikator kinerja utama iku"),
        new("satuan", "satuan", "satuan"),
        new("target", "target", "target", "target kinerja", "target renstra", "target indikator") { ByYear = true },
        new("realisasi", "realisasi", "realisasi", "realisasi kinerja", "realisasi indikator") { ByYear = true },
        new("perjanjian", "target Perjanjian Kinerja", "target perjanjian kinerja", "perjanjian kinerja", "target pk", "target murni", "pk"),
        new("perjanjianPerubahan", "target Perjanjian Kinerja Perubahan", "target perjanjian kinerja perubahan", "perjanjian kinerja perubahan", "target pk perubahan", "target perubahan"),
        new("capaian", "capaian", "capaian", "capaian %", "% capaian", "%", "persen", "persentase capaian", "tingkat capaian", "capaian kinerja", "predikat", "kategori", "keterangan", "ket") { IsSpare = true },
        new("no", "nomor urut", "no", "nomor", "no urut") { IsSpare = true },
    ];
}
