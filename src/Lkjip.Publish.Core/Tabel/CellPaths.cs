using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>The quantity that a cell shows, by its path: cells of several tables that show one quantity have one path.</summary>
/// <param name="laporan">The computed report.</param>
/// <remarks>A row may sum up fewer parts than its name says: whoever asks compares the cell with the quantity.</remarks>
internal sealed class CellPaths(ComputedLaporan laporan)
{
    private const string Mean = "rata-rata";
    private const string Sum = "jumlah";
    private const string OfProgram = "-program";

    private static readonly HashSet<string> OfIndikator = ["target", "target-murni", "target-perubahan", "realisasi", "capaian", "predikat"];

    private static readonly Dictionary<string, string> OtherNames = new() { ["serapan"] = "persen", ["serapan-lalu"] = "persen-lalu" };

    /// <summary>The path of the quantity that a cell shows; that of the cell itself where it is in no other table.</summary>
    public string Of(ComputedTable table, string row, string column) => table.Block.Sumber switch
    {
        SumberTabel.Kinerja => Kinerja(table.Kind.Bentuk, row, column),
        SumberTabel.Anggaran => Anggaran(row, column),
        SumberTabel.Skm => Skm(table, row, column),
        SumberTabel.Pegawai when row == Sum => $"pegawai.{column}",
        _ => null,
    } ?? Own(table, row, column);

    /// <summary>The path of a cell that is a quantity of its own.</summary>
    public static string Own(ComputedTable table, string row, string column) => $"tabel.{table.Block.Id.Value}.{row}.{column}";

    private string? Kinerja(string? bentuk, string row, string column) => (row, column) switch
    {
        (Mean, "capaian") => "kinerja.rata-rata-capaian",
        (Sum, "jumlah-indikator") => "kinerja.jumlah-indikator",
        (Sum, "melampaui-jumlah") or ("melampaui", "jumlah") => "kinerja.jumlah-melampaui",
        _ when bentuk is "rekap-status" or "rekap-sasaran" or "strategi" => null,
        _ => Indikator(row, column),
    };

    /// <summary>Rows are indicators, indicators with a programme, or indicators with a year.</summary>
    private string? Indikator(string row, string column)
    {
        if (laporan.IndikatorById.ContainsKey(row))
        {
            return OfIndikator.Contains(column) || IsOfYear(column) ? $"kinerja.{row}.{column}" : null;
        }

        if (laporan.IndikatorById.Keys.Where(id => row.StartsWith(id + "-", StringComparison.Ordinal)).MaxBy(id => id.Length) is not { } indikator)
        {
            return null;
        }

        string rest = row[(indikator.Length + 1)..];
        string year = laporan.Source.Tahun.ToString(CultureInfo.InvariantCulture);
        return column.EndsWith(OfProgram, StringComparison.Ordinal) ? Anggaran(rest, column[..^OfProgram.Length])
            : !OfIndikator.Contains(column) ? null
            : IsYear(rest) && rest != year ? $"kinerja.{indikator}.{column}-{rest}"
            : IsYear(rest) || laporan.NodeById.ContainsKey(rest) ? $"kinerja.{indikator}.{column}"
            : null;
    }

    private static bool IsOfYear(string column) => column.LastIndexOf('-') is > 0 and var dash && IsYear(column[(dash + 1)..]);

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);

    private string? Anggaran(string row, string column)
    {
        string name = OtherNames.GetValueOrDefault(column, column);
        return row == Sum ? $"anggaran.{name}" : laporan.NodeById.ContainsKey(row) ? $"anggaran.{row}.{name}" : null;
    }

    private string? Skm(ComputedTable table, string row, string column)
    {
        if ((table.Block.Survei?.Value ?? laporan.Survei.Values.FirstOrDefault(s => s.Source is not null)?.Id) is not { } id
            || laporan.Survei.GetValueOrDefault(id) is not { Source: { } survei })
        {
            return null;
        }

        return (row, column) switch
        {
            ("ikm", "kesimpulan") or (Sum, "konversi") or (Sum, "nilai-ikm") => $"skm.{id}.nilai",
            ("mutu", "kesimpulan") or (Sum, "mutu") => $"skm.{id}.mutu",
            ("kinerja", "kesimpulan") or (Sum, "kinerja") => $"skm.{id}.kinerja",
            (Sum, "nrr") => $"skm.{id}.jumlah-nrr",
            (_, "nrr" or "konversi" or "mutu" or "kinerja") when survei.Unsur.Any(u => u.Id.Value == row) => $"skm.{id}.{row}.{column}",
            _ => null,
        };
    }
}
