using System.Globalization;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Findings about a sheet that is imported (7xx). Their place is the file, the row and the column of the sheet.</summary>
internal static class SheetFindings
{
    /// <summary>Nothing has to be done.</summary>
    public static Wording NothingToDo { get; } = new("Tidak perlu apa-apa.", "Nothing.");

    /// <summary>The file cannot be read as a sheet.</summary>
    public static Finding Unreadable(string file, Wording why, Wording remedy) => new(
        "LKJ701",
        Tingkat.Galat,
        new SourcePosition(file),
        new($"Lembar sebar tidak dapat dibaca: {why.Indonesia}.", $"The spreadsheet cannot be read: {why.Inggris}."),
        remedy);

    /// <summary>A column that the import needs was not found, or several were.</summary>
    public static Finding Columns(Sheet sheet, int row, Wording what, Wording remedy) => new("LKJ702", Tingkat.Galat, At(sheet, row, null), what, remedy);

    /// <summary>A cell that is no value of its column.</summary>
    public static Finding Cell(Sheet sheet, int row, int column, string text, Wording why, Wording remedy) => new(
        "LKJ703",
        Tingkat.Peringatan,
        At(sheet, row, column),
        new($"Sel {Name(row, column)} \"{Short(text)}\" tidak terbaca: {why.Indonesia}.", $"Cell {Name(row, column)} \"{Short(text)}\" cannot be read: {why.Inggris}."),
        remedy);

    /// <summary>A number that may be read in two ways.</summary>
    public static Finding Ambiguous(Sheet sheet, int row, int column, string text, decimal indonesian, decimal english) => new(
        "LKJ704",
        Tingkat.Peringatan,
        At(sheet, row, column),
        new($"Sel {Name(row, column)} \"{Short(text)}\" bermakna ganda: {FormatAngka.Angka(indonesian)} atau {FormatAngka.Angka(english)}; tidak dipakai.",
            $"Cell {Name(row, column)} \"{Short(text)}\" may mean two numbers: {FormatAngka.Angka(indonesian)} or {FormatAngka.Angka(english)}; it was not used."),
        new("Tidak ada angka lain di kolom itu yang menunjukkan cara tulisnya, atau keduanya dipakai. Jalankan lagi dengan --angka id (1.234,5) atau --angka en (1,234.5).",
            "No other number of that column shows the notation, or both are in use. Run it again with --angka id (1.234,5) or --angka en (1,234.5)."));

    /// <summary>A sum of the sheet that is not the sum of its rows.</summary>
    public static Finding Sum(Sheet sheet, int row, Wording what, Wording column, decimal stated, decimal computed) => new(
        "LKJ705",
        Tingkat.Peringatan,
        At(sheet, row, null),
        new($"Baris {row}, {what.Indonesia}: {column.Indonesia} tertulis {FormatAngka.Angka(stated)}, padahal jumlah rinciannya {FormatAngka.Angka(computed)}.",
            $"Row {row}, {what.Inggris}: {column.Inggris} is written as {FormatAngka.Angka(stated)}, but its details add up to {FormatAngka.Angka(computed)}."),
        new("Angka rinciannya yang dipakai. Periksa mana yang benar di lembar sebar.", "The figures of the details were used. Check in the spreadsheet which is right."))
    {
        Tercetak = FormatAngka.Angka(stated),
        Terhitung = FormatAngka.Angka(computed),
    };

    /// <summary>A row with figures that was not read.</summary>
    public static Finding Skipped(Sheet sheet, int row, int column, string text, Wording why) => new(
        "LKJ706",
        Tingkat.Peringatan,
        At(sheet, row, column),
        LeftOut(row, text, why),
        new("Periksa baris itu; bila perlu, perbaiki di lembar sebar lalu impor lagi.", "Check that row; where needed, mend it in the spreadsheet and import it again."));

    /// <summary>A row without figures that was passed over.</summary>
    public static Finding Passed(Sheet sheet, int row, int column, string text, Wording why) => new(
        "LKJ707",
        Tingkat.Catatan,
        At(sheet, row, column),
        LeftOut(row, text, why),
        new("Tidak perlu apa-apa bila baris itu memang bukan data.", "Nothing, if that row indeed holds no data."));

    /// <summary>A column that was not recognised.</summary>
    public static Finding UnknownColumn(Sheet sheet, int row, int column, string heading) => new(
        "LKJ708",
        Tingkat.Catatan,
        At(sheet, row, column),
        new($"Kolom {Sheet.Letters(column)} \"{Short(heading)}\" tidak dikenal dan tidak dibaca.", $"Column {Sheet.Letters(column)} \"{Short(heading)}\" is not known and was not read."),
        new($"Bila kolom itu diperlukan, sebutkan dengan --kolom KUNCI={Sheet.Letters(column)}.", $"If that column is needed, name it with --kolom KEY={Sheet.Letters(column)}."));

    /// <summary>Something of the data that the sheet does not have, or has otherwise; it stays as it is.</summary>
    public static Finding Kept(Sheet sheet, int row, Wording what, Wording remedy) => new("LKJ709", Tingkat.Catatan, At(sheet, row, null), what, remedy);

    private static Wording LeftOut(int row, string text, Wording why) =>
        new($"Baris {row} \"{Short(text)}\" dilewati: {why.Indonesia}.", $"Row {row} \"{Short(text)}\" was left out: {why.Inggris}.");

    private static SourcePosition At(Sheet sheet, int row, int? column) => new(sheet.File, row, column + 1 ?? 0);

    private static string Name(int row, int column) => Sheet.Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";
}
