namespace Lkjip.Publish.Core;

/// <summary>Findings about figures that do not follow from their inputs (2xx). Unless said, each is a <see cref="Tingkat.Peringatan"/>: the site is built and says so.</summary>
public static class ArithmeticFindings
{
    /// <summary>A printed figure of a table differs from the computed one.</summary>
    /// <param name="cell">The cell.</param>
    public static Finding Cell(CellDifference cell) => Printed("LKJ201", cell,
        new($"tercetak {cell.Tercetak}, terhitung {cell.Terhitung}", $"printed {cell.Tercetak}, computed {cell.Terhitung}"));

    /// <summary>A printed predicate, category or other derived text of a table differs from what its numbers give.</summary>
    /// <param name="cell">The cell.</param>
    public static Finding Label(CellDifference cell) => Printed("LKJ203", cell,
        new($"tertulis \"{cell.Tercetak}\", sedangkan menurut datanya \"{cell.Terhitung}\"",
            $"written \"{cell.Tercetak}\", but its data give \"{cell.Terhitung}\""));

    /// <summary>A printed figure of the prose differs from the computed one.</summary>
    /// <param name="value">The inline value.</param>
    public static Finding Prose(ProseDifference value) => Printed("LKJ202", value);

    /// <summary>A number in words differs from the number.</summary>
    /// <param name="value">The inline value.</param>
    public static Finding Words(ProseDifference value) => Printed("LKJ204", value);

    /// <summary>A number that the prose writes out differs from the words in brackets after it.</summary>
    public static Finding WordsInProse(SourcePosition at, string numeral, string words, string right) =>
        new("LKJ204", Tingkat.Peringatan, at,
            new($"Angka {numeral} ditulis dengan huruf '{words}'; seharusnya '{right}'.",
                $"The number {numeral} is written in words as '{words}'; it should be '{right}'."),
            new("Dalam draf, samakan angka dan hurufnya. Dalam dokumen yang sudah ditandatangani, biarkan: perbedaannya dicatat di sini.",
                "In a draft, make the number and the words agree. In a signed document leave it: the difference is recorded here."))
        {
            Tercetak = words,
            Terhitung = right,
        };

    /// <summary>A report cuts percentages off instead of rounding them, throughout. A <see cref="Tingkat.Catatan"/>, once.</summary>
    /// <param name="folder">Folder of the report.</param>
    /// <param name="cells">How many printed figures are cut off.</param>
    public static Finding Truncated(string folder, int cells) =>
        new("LKJ205", Tingkat.Catatan, new SourcePosition($"{folder}/laporan.md"),
            new($"Dokumen memotong desimal, tidak membulatkannya ({cells} angka).",
                $"The document cuts decimals off instead of rounding them ({cells} figures)."),
            new("Bulatkan setengah ke atas pada laporan berikutnya.", "Round half up in the next report."));

    /// <summary>A printed figure of a column that is computed, in a row where nothing can be computed. A <see cref="Tingkat.Catatan"/>: it stays unchecked.</summary>
    /// <param name="at">Where the printed value is noted.</param>
    /// <param name="table">Id of the table.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="printed">The printed value, formatted.</param>
    public static Finding NothingToCompare(SourcePosition at, string table, ComputedRow row, ComputedColumn column, string printed) =>
        new("LKJ206", Tingkat.Catatan, at,
            new($"Tabel '{table}', baris '{row.Nama}', kolom '{column.Judul}': {printed} tidak dapat dicocokkan, karena datanya tidak ada.",
                $"Table '{table}', row '{row.Nama}', column '{column.Judul}': {printed} cannot be compared, because its data are missing."),
            new("Lengkapi data asalnya; tanpa itu angka ini tidak diperiksa.",
                "Complete the data that it comes from; without them this figure is not checked."))
        { Tempat = new Tempat.Cell(table, row.Key, column.Key) };

    /// <summary>A report grades its surveys by the scale of KEP/25/M.PAN/2/2004 throughout: said once, and its grades are read by that scale. Before 2017 a <see cref="Tingkat.Catatan"/>.</summary>
    /// <param name="used">The scale, and how many printed grades keep to it.</param>
    /// <param name="tahun">The report's year.</param>
    public static Finding OldScale(SkalaMutuPakai used, int tahun) =>
        new("LKJ207", tahun < SkalaMutu.SejakTahun ? Tingkat.Catatan : Tingkat.Peringatan, used.Pertama!.Value,
            new($"Seluruh mutu pelayanan ({used.Mutu} mutu) mengikuti rentang {used.Skala.Peraturan}, bukan {SkalaMutu.Berlaku.Peraturan} yang berlaku untuk laporan sejak {SkalaMutu.SejakTahun}.",
                $"All grades of the surveys ({used.Mutu} grades) follow the intervals of {used.Skala.Peraturan}, not those of {SkalaMutu.Berlaku.Peraturan}, which is in force for reports since {SkalaMutu.SejakTahun}."),
            new($"Nilai mutunya menurut {SkalaMutu.Berlaku.Peraturan}; bila dokumen sudah ditandatangani, biarkan: mutunya dibaca menurut rentang lama.",
                $"Grade by {SkalaMutu.Berlaku.Peraturan}; if the document is signed already, leave it: its grades are read by the old intervals."));

    private static Finding Printed(string code, CellDifference cell, Wording what) =>
        FigureFindings.Differs(code, cell, what, Remedy);

    private static Finding Printed(string code, ProseDifference value) =>
        FigureFindings.Differs(code, value, Remedy);

    private static Wording Remedy => new(
        "Periksa angka masukannya; bila dokumen resminya yang salah, biarkan: situs menandai perbedaannya.",
        "Check the figures that it is computed from; if it is the official document that is wrong, leave it: the site marks the difference.");
}
