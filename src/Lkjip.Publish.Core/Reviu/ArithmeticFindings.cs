namespace Lkjip.Publish.Core;

/// <summary>Findings about figures that do not follow from their inputs (2xx). Unless said, each is a <see cref="Tingkat.Peringatan"/>: the site is built and says so.</summary>
public static class ArithmeticFindings
{
    /// <summary>A printed figure of a table differs from the computed one.</summary>
    /// <param name="cell">The cell.</param>
    public static Finding Cell(CellDifference cell)
    {
        Wording computed = FigureFindings.Computed(cell.Terhitung, cell.Rumus);
        return FigureFindings.Differs("LKJ201", cell,
            new($"tercetak {cell.Tercetak}, padahal {computed.Indonesia}", $"printed {cell.Tercetak}, but {computed.Inggris}"), Figures);
    }

    /// <summary>A printed predicate, category or other derived text of a table differs from what its numbers give.</summary>
    /// <param name="cell">The cell.</param>
    public static Finding Label(CellDifference cell)
    {
        Wording computed = FigureFindings.Computed($"\"{cell.Terhitung}\"", cell.Rumus);
        return FigureFindings.Differs("LKJ203", cell,
            new($"tercetak \"{cell.Tercetak}\", padahal {computed.Indonesia}", $"printed \"{cell.Tercetak}\", but {computed.Inggris}"), Figures);
    }

    /// <summary>A printed figure of the prose differs from the computed one.</summary>
    /// <param name="value">The inline value.</param>
    /// <param name="name">What its figure is called.</param>
    /// <param name="rumus">How it is computed.</param>
    public static Finding Prose(ProseDifference value, Wording name, ShownFormula rumus)
    {
        Wording told = FigureFindings.Told(value, name);
        Wording computed = rumus is { Numbers: null, Words: FigureLookup.Counted }
            ? new($"dalam data {value.Terhitung}", $"according to the data it is {value.Terhitung}")
            : FigureFindings.Computed(value.IsText ? $"'{value.Terhitung}'" : value.Terhitung, rumus);
        return FigureFindings.Differs("LKJ202", value, new($"{told.Indonesia}, padahal {computed.Indonesia}.", $"{told.Inggris}, but {computed.Inggris}."), rumus, Figures);
    }

    /// <summary>A number in words differs from the number.</summary>
    /// <param name="value">The inline value.</param>
    /// <param name="name">What its figure is called.</param>
    /// <param name="rumus">How it is computed; null for an input.</param>
    public static Finding Words(ProseDifference value, Wording name, ShownFormula? rumus) =>
        FigureFindings.Differs("LKJ204", value,
            new($"Teks menulis {name.Indonesia} dengan huruf '{value.Tercetak}'; seharusnya '{value.Terhitung}'.",
                $"The text writes the {name.Inggris} in words as '{value.Tercetak}'; it should be '{value.Terhitung}'."),
            rumus, NumberAndWords);

    /// <summary>A number that the prose writes out differs from the words in brackets after it.</summary>
    public static Finding WordsInProse(SourcePosition at, string numeral, string words, string right) =>
        new("LKJ204", Tingkat.Peringatan, at,
            new($"Angka {numeral} ditulis dengan huruf '{words}'; seharusnya '{right}'.",
                $"The number {numeral} is written in words as '{words}'; it should be '{right}'."),
            NumberAndWords)
        {
            Tercetak = words,
            Terhitung = right,
        };

    /// <summary>A report cuts percentages off instead of rounding them, throughout. A <see cref="Tingkat.Catatan"/>, once.</summary>
    /// <param name="folder">Folder of the report.</param>
    /// <param name="cells">How many printed figures are cut off.</param>
    public static Finding Truncated(string folder, int cells) =>
        new("LKJ205", Tingkat.Catatan, new SourcePosition($"{folder}/laporan.md"),
            new($"Dokumen memotong desimal hasil perhitungannya, tidak membulatkannya ({cells} angka).",
                $"The document cuts the decimals of its results off instead of rounding them ({cells} figures)."),
            Remedy.Of(new("bulatkan setengah ke atas", "round half up"), new("biarkan, dan bulatkan pada laporan berikutnya", "leave them, and round in the next report")));

    /// <summary>A printed figure of a column that is computed, in a row where nothing can be computed. A <see cref="Tingkat.Catatan"/>: it stays unchecked.</summary>
    /// <param name="at">Where the printed value is noted.</param>
    /// <param name="place">The cell.</param>
    /// <param name="where">The cell as messages name it.</param>
    /// <param name="printed">The printed value, formatted.</param>
    public static Finding NothingToCompare(SourcePosition at, Tempat.Cell place, Wording where, string printed) =>
        new("LKJ206", Tingkat.Catatan, at,
            new($"{where.Indonesia}: tercetak {printed}, tetapi data asalnya tidak ada, sehingga tidak dapat dicocokkan.",
                $"{where.Inggris}: printed {printed}, but the data that it comes from are missing, so that it cannot be compared."),
            Remedy.Of(
                new("lengkapi data asalnya", "complete the data that it comes from"),
                new("biarkan; tanpa data itu angka ini tidak diperiksa", "leave it; without those data this figure is not checked")))
        { Tempat = place };

    /// <summary>A report grades its surveys by the scale of KEP/25/M.PAN/2/2004 throughout: said once, and its grades are read by that scale. Before 2017 a <see cref="Tingkat.Catatan"/>.</summary>
    /// <param name="used">The scale, and how many printed grades keep to it.</param>
    /// <param name="tahun">The report's year.</param>
    public static Finding OldScale(SkalaMutuPakai used, int tahun) =>
        new("LKJ207", tahun < SkalaMutu.SejakTahun ? Tingkat.Catatan : Tingkat.Peringatan, used.Pertama!.Value,
            new($"Seluruh mutu pelayanan ({used.Mutu} mutu) mengikuti rentang {used.Skala.Peraturan}, bukan {SkalaMutu.Berlaku.Peraturan} yang berlaku untuk laporan sejak {SkalaMutu.SejakTahun}.",
                $"All grades of the surveys ({used.Mutu} grades) follow the intervals of {used.Skala.Peraturan}, not those of {SkalaMutu.Berlaku.Peraturan}, which is in force for reports since {SkalaMutu.SejakTahun}."),
            Remedy.Of(
                new($"nilai mutunya menurut {SkalaMutu.Berlaku.Peraturan}", $"grade by {SkalaMutu.Berlaku.Peraturan}"),
                new("biarkan; mutunya dibaca menurut rentang lama", "leave them; the grades are read by the old intervals")));

    private static Wording Figures => Remedy.Of(new(
        "periksa angka masukannya dan cara menghitungnya, lalu perbaiki yang keliru", "check the figures that it is computed from and the computation, then correct what is wrong"));

    private static Wording NumberAndWords => Remedy.Of(new("samakan angka dan hurufnya", "make the number and the words agree"));
}
