namespace Lkjip.Publish.Authoring;

/// <summary>What the columns of a sheet of indicators hold.</summary>
internal static class KinerjaRoles
{
    /// <summary>The roles, by the headings that offices use.</summary>
    public static IReadOnlyList<ColumnRole> All { get; } =
    [
        new("id", new("id indikator", "id of the indicator"), "id", "id indikator") { IsText = true },
        new("sasaran", new("sasaran", "objective"), "sasaran", "sasaran strategis", "sasaran kinerja", "sasaran program") { IsText = true },
        new("indikator", new("indikator", "indicator"), "indikator", "indikator kinerja", "indikator kinerja utama", "indikator sasaran", "indikator kinerja sasaran", "iku", "nama indikator", "indikator kinerja utama iku") { IsText = true },
        new("satuan", new("satuan", "unit"), "satuan") { IsText = true },
        new("target", new("target", "target"), "target", "target kinerja", "target renstra", "target indikator") { ByYear = true },
        new("realisasi", new("realisasi", "actual figure"), "realisasi", "realisasi kinerja", "realisasi indikator") { ByYear = true },
        new("perjanjian", new("target Perjanjian Kinerja", "target of the Performance Agreement"), "target perjanjian kinerja", "perjanjian kinerja", "perjanjian", "target perjanjian", "target pk", "target murni", "pk"),
        new("perjanjianPerubahan", new("target Perjanjian Kinerja Perubahan", "target of the changed Performance Agreement"), "target perjanjian kinerja perubahan", "perjanjian kinerja perubahan", "target pk perubahan", "target perubahan"),
        new("capaian", new("capaian", "achievement"), "capaian", "capaian %", "% capaian", "%", "persen", "persentase capaian", "tingkat capaian", "capaian kinerja", "predikat", "kategori", "keterangan", "ket") { IsSpare = true },
        new("no", new("nomor urut", "row number"), "no", "nomor", "no urut") { IsSpare = true },
    ];
}
