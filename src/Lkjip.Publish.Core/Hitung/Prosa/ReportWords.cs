namespace Lkjip.Publish.Core;

/// <summary>The words by which a report says something of a figure, as patterns: the one list that all checks of plain sentences read.</summary>
internal static class ReportWords
{
    /// <summary>Goes up.</summary>
    public const string Naik = @"naik|meningkat|bertambah|membaik|melonjak|menguat|(?:mengalami|terjadi|menunjukkan|ada)\s(?:kenaikan|peningkatan|pertambahan)|(?:kenaikan|peningkatan)";

    /// <summary>Goes down.</summary>
    public const string Turun = @"turun|menurun|berkurang|merosot|melemah|memburuk|(?:mengalami|terjadi|menunjukkan|ada)\s(?:penurunan|pengurangan)|penurunan";

    /// <summary>Stays.</summary>
    public const string Tetap = @"(?:tetap|stabil|tidak\sberubah|sama\s(?:dengan|seperti)\s(?:tahun|realisasi|capaian))";

    /// <summary>Stands above all others.</summary>
    public const string Tertinggi = @"tertinggi|terbesar|terbanyak|paling\s(?:tinggi|besar|banyak)";

    /// <summary>Stands below all others.</summary>
    public const string Terendah = @"terendah|terkecil|tersedikit|paling\s(?:rendah|kecil|sedikit)|(?:peringkat|rangking|ranking|urutan)\sterakhir";

    /// <summary>More than the target.</summary>
    public const string Melampaui = @"melampaui|melebihi|di\satas|lebih\stinggi\sdari(?:pada)?";

    /// <summary>At least the target.</summary>
    public const string Mencapai = @"(?:berhasil\s)?(?:mencapai|memenuhi)|sesuai(?:\sdengan)?|tercapai\ssesuai(?:\sdengan)?";

    /// <summary>Less than the target.</summary>
    public const string Kurang = @"di\sbawah|lebih\srendah\sdari(?:pada)?|kurang\sdari|gagal\s(?:mencapai|memenuhi)";

    /// <summary>Every one of several.</summary>
    public const string Seluruh = @"seluruh(?:nya)?|semua(?:nya)?|setiap|keseluruhan|masing-masing|kedua|ketiga|keempat|kelima|keenam";

    /// <summary>Words that name the target of a year.</summary>
    public const string Target = @"target(?:nya)?|ditargetkan|menargetkan";

    /// <summary>Words that name what was reached.</summary>
    public const string Realisasi = @"realisasi(?:nya)?|terealisasi|direalisasikan|kinerja\snyata(?:nya)?";

    /// <summary>Words that name what was reached in percent of the target.</summary>
    public const string Capaian = @"(?:tingkat\s|persentase\s)?capaian(?:nya)?(?:\skinerja(?:nya)?)?";

    /// <summary>Words that name the ceiling.</summary>
    public const string Pagu = @"pagu(?:\sanggaran)?(?:nya)?|alokasi(?:\sanggaran|\sdana)?(?:nya)?|dianggarkan|dialokasikan|anggaran(?:nya)?|dana(?:nya)?";

    /// <summary>Words that name spent money in percent of the ceiling.</summary>
    public const string Serapan = @"(?:tingkat\s|daya\s|persentase\s)?(?:serapan|penyerapan|serap)(?:\sanggaran|\sdana)?(?:nya)?|terserap|menyerap|(?:persentase\s)?realisasi\s(?:anggaran|keuangan|belanja)(?:nya)?";

    /// <summary>Words that name what is left.</summary>
    public const string Sisa = @"sisa(?:\sanggaran|\spagu|\sdana)?(?:nya)?|silpa|SILPA|tidak\sterserap";

    /// <summary>A grade (<c>huruf</c>) or its meaning (<c>kata</c>) behind the word that announces it. Case matters: "A" is a grade, "a" a word.</summary>
    public const string Mutu =
        @"\b(?:(?:mutu(?:\spelayanan(?:nya)?)?(?:\s(?:kinerja|unit))?|predikat(?:nya)?|kategori(?:nya)?|nilai\shuruf|peringkat)\s+(?:kinerja\s)?(?:pelayanan\s)?(?:\s*(?:adalah|yaitu|ialah|dengan)\s)?[""“']?(?:(?<huruf>AA|A|BB|B|CC|C|D)\b(?![-+])|(?<kata>(?i:sangat\sbaik|kurang\sbaik|tidak\sbaik|sangat\skurang|sangat\smemuaskan|memuaskan|sangat\stinggi|tinggi|sedang|rendah|sangat\srendah|cukup\sbaik|cukup|baik|kurang))\b)|dengan\snilai\s(?<kata>(?i:sangat\sbaik|kurang\sbaik|tidak\sbaik|baik))\s[“""'])";

    /// <summary>Most of many, without a number.</summary>
    public const string Mayoritas = @"mayoritas|sebagian\sbesar|kebanyakan|lebih\sdari\s(?:separuh|setengah|separo)";
}
