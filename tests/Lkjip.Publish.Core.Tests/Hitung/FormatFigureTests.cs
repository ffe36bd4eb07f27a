namespace Lkjip.Publish.Core.Tests;

public sealed class FormatFigureTests
{
    public static TheoryData<string, CellPart, ColumnKind, int?, string> Cells => new()
    {
        { "text", new(null, "Camat"), ColumnKind.Teks, null, "Camat" },
        { "nothing", new(null, null), ColumnKind.Angka, 0, "" },
        { "money", new(7442011651m, null), ColumnKind.Rupiah, 0, "7.442.011.651" },
        { "money with sen", new(1000.5m, null), ColumnKind.Rupiah, 0, "1.000,50" },
        { "percent", new(86.523m, null), ColumnKind.Persen, 2, "86,52%" },
        { "percent as written", new(100m, null), ColumnKind.Persen, null, "100%" },
        { "a count", new(46m, null), ColumnKind.Angka, 0, "46" },
        { "a count of zero", new(0m, null), ColumnKind.Angka, 0, "-" },
        { "zero that is no count", new(0m, null), ColumnKind.Angka, 2, "0,00" },
        { "no money", new(0m, null), ColumnKind.Rupiah, 0, "0" },
        { "with its unit", new(4m, null, "Dokumen"), ColumnKind.Nilai, null, "4 Dokumen" },
        { "with percent as unit", new(95m, null, "%"), ColumnKind.Nilai, null, "95%" },
        { "percent as unit of a percentage", new(95m, null, "%"), ColumnKind.Persen, 1, "95,0%" },
        { "with an empty unit", new(95m, null, ""), ColumnKind.Nilai, null, "95" },
        { "category and number", new(80.00m, "BB"), ColumnKind.Nilai, null, "BB (80,00)" },
        { "running number", new(3m, null), ColumnKind.Nomor, null, "3" },
    };

    [Theory, MemberData(nameof(Cells), DisableDiscoveryEnumeration = true)]
    public void Writes_cells(string name, CellPart part, ColumnKind kind, int? decimals, string expected) =>
        FormatFigure.Cell(part, kind, decimals).ShouldBe(expected, name);

    private static readonly Figure Money = new(ColumnKind.Rupiah, 6439057955m);
    private static readonly Figure Share = new(ColumnKind.Persen, 86.523m) { Desimal = 2 };
    private static readonly Figure Count = new(ColumnKind.Angka, 21m);
    private static readonly Figure Index = new(ColumnKind.Angka, 91.6611111111111m) { Desimal = 2 };
    private static readonly Figure Category = new(ColumnKind.Nilai, 80.00m, "BB");
    private static readonly Figure Words = Figure.OfText("Kota Contoh");

    public static TheoryData<string, Figure, string?, string?> Prose => new()
    {
        { "money by itself", Money, null, "Rp\u00A06.439.057.955" },
        { "money as a number", Money, "angka", "6.439.057.955" },
        { "money in words", Count with { Kind = ColumnKind.Rupiah }, "terbilang", "dua puluh satu rupiah" },
        { "money with sen in words", Money with { Angka = 1.5m }, "terbilang", "satu rupiah lima puluh sen" },
        { "share by itself", Share, null, "86,52%" },
        { "share with other decimals", Share, "persen 1", "86,5%" },
        { "share without a sign", Share, "angka", "86,52" },
        { "share without a sign, other decimals", Share, "angka 0", "87" },
        { "share in words", Share, "terbilang", null },
        { "count by itself", Count, null, "21" },
        { "count of zero is written", Count with { Angka = 0m }, null, "0" },
        { "count in words", Count, "terbilang", "dua puluh satu" },
        { "count as money", Count, "rupiah", "Rp\u00A021" },
        { "count with decimals", Count, "angka 2", "21,00" },
        { "an index by itself", Index, null, "91,66" },
        { "an index as a number keeps its decimals", Index, "angka", "91,66" },
        { "number as text", Count, "teks", null },
        { "category by itself", Category, null, "BB (80,00)" },
        { "category without its number", Category, "teks", "BB" },
        { "number of a category", Category, "angka", "80,00" },
        { "text by itself", Words, null, "Kota Contoh" },
        { "text as text", Words, "teks", "Kota Contoh" },
        { "text as money", Words, "rupiah", null },
        { "an unknown format", Money, "dolar", null },
        { "too many words", Money, "angka 2 3", null },
        { "decimals in words", Money, "angka dua", null },
        { "decimals below zero", Share, "persen -1", null },
        { "too many decimals", Share, "persen 11", null },
        { "an empty format", Money, "", null },
        { "an empty format of a text", Words, "", null },
        { "an amount that has no words", Money with { Angka = 1_000_000_000_000_000m }, "terbilang", null },
        { "a number that has no words", Count with { Angka = -1_000_000_000_000_000m }, "terbilang", null },
        { "an amount that is rounded up to one that has no words", Money with { Angka = 999_999_999_999_999.999m }, "terbilang", null },
        { "rupiah takes no decimals", Money, "rupiah 2", null },
    };

    [Theory, MemberData(nameof(Prose), DisableDiscoveryEnumeration = true)]
    public void Writes_figures_of_prose(string name, Figure figure, string? format, string? expected) =>
        FormatFigure.Prose(figure, format).ShouldBe(expected, name);
}
