using System.Text;

namespace Lkjip.Publish.Data.Tests;

public sealed class TableCsvTests
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Texts and how RFC 4180 writes them, after a heading.</summary>
    public static TheoryData<string, string> Rfc4180 => new()
    {
        { "aaa", "aaa" },
        { "b CRLF bb\r\nx", "\"b CRLF bb\r\nx\"" },
        { "b\"bb", "\"b\"\"bb\"" },
        { "\"", "\"\"\"\"" },
        { "a,b", "\"a,b\"" },
        { "a;b", "\"a;b\"" },
        { " tepi ", "\" tepi \"" },
        { "Rp 1.000", "Rp 1.000" },
        { "≥ 80 – é", "≥ 80 – é" },
    };

    /// <summary>Texts that a spreadsheet would compute, and how it is kept from that.</summary>
    public static TheoryData<string, string> Injections => new()
    {
        { "=1+1", "'=1+1" },
        { "=HYPERLINK(\"http://a\";\"b\")", "\"'=HYPERLINK(\"\"http://a\"\";\"\"b\"\")\"" },
        { "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0" },
        { "+62 812 1", "'+62 812 1" },
        { "-2+3", "'-2+3" },
        { "- butir", "'- butir" },
        { "@SUM(A1)", "'@SUM(A1)" },
        { "\t=1", "\"'\t=1\"" },
        { "\r=1", "\"'\r=1\"" },
        { "\n=1", "\"'\n=1\"" },
        { "＝1+1", "'＝1+1" },
        { "-", "-" },
        { "a=1", "a=1" },
        { "-5", "'-5" },
    };

    /// <summary>Numbers stay numbers, whatever their sign.</summary>
    public static TheoryData<string, string, string> Numbers => new()
    {
        { "-1234.5", "-1.234,50", "-1.234,50" },
        { "-5", "-5%", "-5%" },
        { "-1234567", "-1.234.567", "-1.234.567" },
        { "0", "-", "-" },
        { "-3", "-3 Dokumen", "'-3 Dokumen" },
    };

    [Theory, MemberData(nameof(Rfc4180))]
    public void A_text_is_quoted_as_RFC_4180_says(string text, string field)
    {
        Indonesian(DataSamples.Texts(text)).ShouldBe($"Teks\r\n{field}\r\n");
        Machine(DataSamples.Texts(text)).ShouldBe($"_baris,_jenis,_tingkat,teks\r\nb0,data,0,{field}\r\n");
    }

    [Theory, MemberData(nameof(Injections))]
    public void A_text_never_becomes_a_formula(string text, string field)
    {
        Indonesian(DataSamples.Texts(text)).ShouldBe($"Teks\r\n{field}\r\n");
        Machine(DataSamples.Texts(text)).ShouldBe($"_baris,_jenis,_tingkat,teks\r\nb0,data,0,{field}\r\n");
    }

    [Theory, MemberData(nameof(Numbers))]
    public void A_negative_number_stays_a_number(string number, string shown, string field)
    {
        TableView table = DataSamples.Numbers((decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), shown));

        Indonesian(table).ShouldBe($"Angka\r\n{field}\r\n");
        Machine(table).ShouldBe($"_baris,_jenis,_tingkat,angka\r\nb0,data,0,{number}\r\n");
    }

    [Fact]
    public void A_heading_never_becomes_a_formula() =>
        Indonesian(DataSamples.Texts() with { Fields = [new("a", "+/-", null, ColumnKind.Teks, null)] }).ShouldBe("'+/-\r\n");

    [Fact]
    public void The_form_for_spreadsheets_begins_with_a_byte_order_mark_and_the_form_for_programs_does_not()
    {
        TableCsv.Indonesian(DataSamples.Everything)[..3].ShouldBe(ByteOrderMark);
        TableCsv.Machine(DataSamples.Everything)[..3].ShouldNotBe(ByteOrderMark);
    }

    [Fact]
    public void A_day_is_written_by_ISO_8601_for_programs_and_as_shown_for_people()
    {
        TableView table = DataSamples.Texts("23 Januari 2025", "Januari 2025", "31 Februari 2025");

        Machine(table).ShouldEndWith("b0,data,0,2025-01-23\r\nb1,data,0,Januari 2025\r\nb2,data,0,31 Februari 2025\r\n");
        Indonesian(table).ShouldContain("23 Januari 2025");
    }

    [Fact]
    public void A_list_is_numbered_for_people_as_pages_number_it()
    {
        TableView table = DataSamples.Texts("x");
        CellView list = DataSamples.Text("x") with { Lines = ["satu", "dua"], Values = [new(null, "satu", null), new(null, "dua", null)], IsList = true };

        Indonesian(table with { Rows = [table.Rows[0] with { Cells = [list] }] }).ShouldBe("Teks\r\n\"1. satu; 2. dua\"\r\n");
        Machine(table with { Rows = [table.Rows[0] with { Cells = [list] }] }).ShouldEndWith("b0,data,0,\"satu; dua\"\r\n");
    }

    [Fact]
    public void Every_record_has_as_many_fields_as_the_heading()
    {
        foreach ((byte[] file, char separator) in new[] { (TableCsv.Indonesian(DataSamples.Everything), ';'), (TableCsv.Machine(DataSamples.Everything), ',') })
        {
            using CsvHelper.CsvReader reader = CsvHelper.CsvReader.Create(file, CsvHelper.CsvReaderOptions.Default with { Separator = separator, HasHeader = false });
            List<int> fields = [];
            while (reader.Read())
            {
                fields.Add(reader.FieldCount);
            }

            fields.Count.ShouldBe(1 + DataSamples.Everything.Rows.Count);
            fields.Distinct().Count().ShouldBe(1);
        }
    }

    private static string Indonesian(TableView table) => Encoding.UTF8.GetString(TableCsv.Indonesian(table))[1..];

    private static string Machine(TableView table) => Encoding.UTF8.GetString(TableCsv.Machine(table));
}
