using System.Globalization;
using System.Text;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Sheets to fill in, with example rows: what they hold is imported without findings.</summary>
public static class SheetTemplate
{
    /// <summary>The template as a workbook or as CSV, by the ending of the file's name.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="file">The file's name.</param>
    /// <exception cref="AuthoringException">The ending is neither <c>.xlsx</c> nor <c>.csv</c>.</exception>
    public static byte[] Of(ImportKind kind, string file)
    {
        IReadOnlyList<object[]> rows = Rows(kind);
        return Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".xlsx" => TemplateWorkbook.Write(Importer.NameOf(kind), rows),
            ".csv" => Csv(rows),
            _ => throw new AuthoringException(new($"Nama berkas templat '{file}' harus berakhiran .xlsx atau .csv.", $"The name of the template's file '{file}' must end in .xlsx or .csv.")),
        };
    }

    private static object[][] Rows(ImportKind kind) => kind switch
    {
        ImportKind.Anggaran =>
        [
            ["Kode", "Uraian", "Pagu Murni", "Pagu Perubahan", "Realisasi"],
            ["1.06.01", "Program Penunjang Urusan Pemerintahan Daerah", 2_500_000_000m, 2_600_000_000m, 2_470_000_000m],
            ["1.06.01.2.02", "Administrasi Keuangan Perangkat Daerah", 2_500_000_000m, 2_600_000_000m, 2_470_000_000m],
            ["1.06.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", 2_450_000_000m, 2_540_000_000m, 2_412_500_000m],
            ["1.06.01.2.02.0005", "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD", 50_000_000m, 60_000_000m, 57_500_000m],
            ["1.06.04", "Program Rehabilitasi Sosial", 400_000_000m, 380_000_000m, 361_000_000m],
            ["1.06.04.2.01", "Rehabilitasi Sosial Dasar", 400_000_000m, 380_000_000m, 361_000_000m],
            ["1.06.04.2.01.0002", "Penyediaan Permakanan", 400_000_000m, 380_000_000m, 361_000_000m],
            ["", "Jumlah", 2_900_000_000m, 2_980_000_000m, 2_831_000_000m],
        ],
        ImportKind.Kinerja =>
        [
            ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi"],
            ["Meningkatnya mutu pelayanan", "Indeks Kepuasan Masyarakat", "Nilai", 85m, 87.5m],
            ["Meningkatnya mutu pelayanan", "Persentase pengaduan yang selesai", "%", 90m, 92.25m],
            ["Meningkatnya akuntabilitas kinerja", "Nilai AKIP", "Nilai", "BB", "A"],
        ],
        _ =>
        [
            ["Unsur", "NRR"],
            ["Persyaratan", 3.5m],
            ["Sistem, Mekanisme, dan Prosedur", 3.4m],
            ["Waktu Penyelesaian", 3.3m],
            ["Biaya/Tarif", 3.9m],
            ["Produk Spesifikasi Jenis Pelayanan", 3.5m],
            ["Kompetensi Pelaksana", 3.6m],
            ["Perilaku Pelaksana", 3.7m],
            ["Penanganan Pengaduan, Saran, dan Masukan", 3.4m],
            ["Sarana dan Prasarana", 3.2m],
        ],
    };

    /// <summary>As Excel in Indonesian settings opens it: semicolons, a byte order mark, numbers in Indonesian notation.</summary>
    private static byte[] Csv(IReadOnlyList<object[]> rows)
    {
        IEnumerable<string> lines = rows.Select(row => string.Join(';', row.Select(cell => cell is decimal number ? FormatAngka.Angka(number) : Convert.ToString(cell, CultureInfo.InvariantCulture))));
        return new UTF8Encoding(true).GetPreamble().Concat(new UTF8Encoding(false).GetBytes(string.Join("\r\n", lines) + "\r\n")).ToArray();
    }
}
