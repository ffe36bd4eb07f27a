using System.Globalization;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Findings about a sheet that is imported (7xx). Their place is the file, the row and the column of the sheet.</summary>
internal static class SheetFindings
{
    /// <summary>The file cannot be read as a sheet.</summary>
    public static Finding Unreadable(string file, string why, string remedy) => new("LKJ701", Tingkat.Galat, new SourcePosition(file), $"Lembar sebar tidak dapat dibaca: {why}.", remedy);

    /// <summary>A column that the import needs was not found, or several were.</summary>
    public static Finding Columns(Sheet sheet, int row, string what, string remedy) => new("LKJ702", Tingkat.Galat, At(sheet, row, null), what, remedy);

    /// <summary>A cell that is no value of its column.</summary>
    public static Finding Cell(Sheet sheet, int row, int column, string text, string why, string remedy) =>
        new("LKJ703", Tingkat.Peringatan, At(sheet, row, column), $"Sel {Name(row, column)} \"{Short(text)}\" tidak terbaca: {why}.", remedy);

    /// <summary>A number that may be read in two ways.</summary>
    public static Finding Ambiguous(Sheet sheet, int row, int column, string text, decimal indonesian, decimal english) => new(
        "LKJ704",
        Tingkat.Peringatan,
        At(sheet, row, column),
        $"Sel {Name(row, column)} \"{Short(text)}\" bermakna ganda: {FormatAngka.Angka(indonesian)} atau {FormatAngka.Angka(english)}; tidak dipakai.",
        "Tidak ada angka lain di kolom itu yang menunjukkan cara tulisnya, atau keduanya dipakai. Jalankan lagi dengan --angka id (1.234,5) atau --angka en (1,234.5).");

    /// <summary>A sum of the sheet that is not the sum of its rows.</summary>
    public static Finding Sum(Sheet sheet, int row, string what, string column, decimal stated, decimal computed) => new(
        "LKJ705",
        Tingkat.Peringatan,
        At(sheet, row, null),
        $"Baris {row}, {what}: {column} tertulis {FormatAngka.Angka(stated)}, sedangkan jumlah rinciannya {FormatAngka.Angka(computed)}.",
        "Angka rinciannya yang dipakai. Periksa mana yang benar di lembar sebar.")
    {
        Tercetak = FormatAngka.Angka(stated),
        Terhitung = FormatAngka.Angka(computed),
    };

    /// <summary>A row with figures that was not read.</summary>
    public static Finding Skipped(Sheet sheet, int row, int column, string text, string why) =>
        new("LKJ706", Tingkat.Peringatan, At(sheet, row, column), $"Baris {row} \"{Short(text)}\" dilewati: {why}.", "Periksa baris itu; bila perlu, perbaiki di lembar sebar lalu impor lagi.");

    /// <summary>A row without figures that was passed over.</summary>
    public static Finding Passed(Sheet sheet, int row, int column, string text, string why) =>
        new("LKJ707", Tingkat.Catatan, At(sheet, row, column), $"Baris {row} \"{Short(text)}\" dilewati: {why}.", "Tidak perlu apa-apa bila baris itu memang bukan data.");

    /// <summary>A column that was not recognised.</summary>
    public static Finding UnknownColumn(Sheet sheet, int row, int column, string heading) => new(
        "LKJ708", Tingkat.Catatan, At(sheet, row, column), $"Kolom {Sheet.Letters(column)} \"{Short(heading)}\" tidak dikenal dan tidak dibaca.",
        "Bila kolom itu diperlukan, sebutkan dengan --kolom KUNCI=" + Sheet.Letters(column) + ".");

    /// <summary>Something of the data that the sheet does not have, or has otherwise; it stays as it is.</summary>
    public static Finding Kept(Sheet sheet, int row, string what, string remedy) => new("LKJ709", Tingkat.Catatan, At(sheet, row, null), what, remedy);

    private static SourcePosition At(Sheet sheet, int row, int? column) => new(sheet.File, row, column + 1 ?? 0);

    private static string Name(int row, int column) => Sheet.Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";
}
