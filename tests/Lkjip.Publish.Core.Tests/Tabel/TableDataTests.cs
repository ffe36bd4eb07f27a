namespace Lkjip.Publish.Core.Tests;

/// <summary>The data behind the texts of a table.</summary>
public sealed class TableDataTests
{
    [Fact]
    public void A_cell_bears_the_number_that_it_shows_not_the_one_that_was_computed()
    {
        TableView table = Draw.View(
            Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "target", "realisasi", "capaian"),
            Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("i", target: 90m, realisasi: 91.70m)))));

        CellView[] cells = [.. table.Rows[0].Cells];
        cells.Select(c => c.Lines[0]).ShouldBe(["Indikator i", "90", "91,70", "101,89%"]);
        cells.Select(c => c.Values.Single()).ShouldBe(
        [
            new(null, "Indikator i"),
            new(90m, null) { Look = new(NumberForm.Angka, 0, null) },
            new(91.70m, null) { Look = new(NumberForm.Angka, 2, null) },
            new(101.89m, null) { Look = new(NumberForm.Persen, 2, null) },
        ]);
        table.NameColumn.ShouldBe(0);
        table.Rows[0].Key.ShouldBe("i");
    }

    [Fact]
    public void A_column_bears_its_key_and_how_it_is_computed()
    {
        TableView table = Draw.View(
            Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "capaian", "capaian"),
            Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("i", target: 90m, realisasi: 91.70m)))));

        table.Fields.Select(f => f.Key).ShouldBe(["indikator", "capaian", "capaian-2"]);
        table.Fields[1].Rumus.ShouldBe("realisasi ÷ target × 100");
        table.Fields.Select(f => f.Kind).ShouldBe(table.Columns);
    }

    [Theory]
    [InlineData("1234.567", ColumnKind.Rupiah, null, "1234.57")]
    [InlineData("1234", ColumnKind.Rupiah, null, "1234")]
    [InlineData("86.525", ColumnKind.Persen, 2, "86.53")]
    [InlineData("0.125", ColumnKind.Angka, null, "0.125")]
    [InlineData("2.5", ColumnKind.Angka, 0, "3")]
    public void A_number_is_rounded_as_it_is_shown(string number, ColumnKind kind, int? decimals, string shown) =>
        FormatFigure.Shown(Number(number), kind, decimals).ShouldBe(Number(shown));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
