namespace Lkjip.Publish.Authoring;

/// <summary>What the columns of a budget realisation hold.</summary>
internal static class BudgetRoles
{
    /// <summary>The roles, by the headings that offices use.</summary>
    public static IReadOnlyList<ColumnRole> All { get; } =
    [
        new("kode", new("kode", "code"), "kode", "kode rekening", "no rekening", "nomor rekening", "rekening", "kode rek", "kd rek", "kode program kegiatan", "kode program kegiatan sub kegiatan", "kode kegiatan", "kode urusan program kegiatan") { IsText = true },
        new("uraian", new("uraian", "description"), "uraian", "nama", "program kegiatan", "program kegiatan sub kegiatan", "program", "kegiatan", "nama program kegiatan", "nama program kegiatan sub kegiatan", "nama rekening", "uraian program kegiatan", "urusan program kegiatan", "urusan bidang urusan program kegiatan sub kegiatan", "nama kegiatan", "program kegiatan subkegiatan", "uraian urusan program kegiatan sub kegiatan") { IsText = true },
        new("paguMurni", new("pagu murni", "budget ceiling as first set"), "pagu murni", "anggaran murni", "pagu awal", "anggaran awal", "anggaran sebelum perubahan", "pagu sebelum perubahan", "sebelum perubahan", "apbd", "apbd murni", "dpa", "pagu anggaran murni", "anggaran apbd murni", "murni", "semula", "sebelum", "anggaran semula", "anggaran sebelum", "pagu semula", "pagu sebelum", "anggaran murni semula"),
        new("paguPerubahan", new("pagu perubahan", "budget ceiling after the change"), "pagu perubahan", "anggaran perubahan", "anggaran setelah perubahan", "pagu setelah perubahan", "setelah perubahan", "anggaran sesudah perubahan", "p apbd", "papbd", "apbd p", "apbd perubahan", "dppa", "pagu anggaran perubahan", "pagu anggaran setelah perubahan", "perubahan", "menjadi", "sesudah", "setelah", "anggaran menjadi", "anggaran sesudah", "anggaran setelah", "pagu menjadi", "pagu sesudah", "pagu setelah"),
        new("pagu", new("pagu", "budget ceiling"), "pagu", "anggaran", "pagu anggaran", "jumlah anggaran", "jumlah pagu", "anggaran jumlah", "pagu jumlah", "pagu anggaran jumlah", "alokasi", "alokasi anggaran", "pagu dana", "anggaran belanja", "target anggaran", "nilai anggaran", "pagu indikatif") { ByYear = true },
        new("realisasi", new("realisasi", "actual spending"), "realisasi", "realisasi anggaran", "realisasi keuangan", "realisasi belanja", "jumlah realisasi", "realisasi pagu", "realisasi jumlah", "realisasi nilai", "penyerapan", "serapan anggaran") { ByYear = true },
        new("sisa", new("sisa", "rest"), "sisa", "sisa anggaran", "sisa pagu", "lebih kurang", "sisa dana") { IsSpare = true },
        new("selisih", new("selisih", "difference"), "bertambah berkurang", "selisih", "anggaran bertambah berkurang", "pagu bertambah berkurang", "anggaran selisih", "pagu selisih") { IsSpare = true },
        new("persen", new("persen", "per cent"), "%", "persen", "persentase", "persentase %", "% realisasi", "realisasi %", "persentase realisasi", "% serapan", "serapan", "serapan %", "capaian %", "persen realisasi", "realisasi persen", "realisasi persentase", "% sisa", "sisa %") { IsSpare = true },
        new("no", new("nomor urut", "row number"), "no", "nomor", "no urut") { IsSpare = true },
    ];
}
