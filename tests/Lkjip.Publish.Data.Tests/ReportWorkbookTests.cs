using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Lkjip.Publish.Data.Tests;

public sealed class ReportWorkbookTests
{
    [Fact]
    public void It_is_valid_by_the_schema_of_Open_XML()
    {
        using SpreadsheetDocument document = Open(DataSamples.Data);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void A_fault_is_found_by_the_same_validator()
    {
        using MemoryStream stream = new();
        stream.Write(ReportWorkbook.Write(DataSamples.Data));
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: true);
        document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().First().SheetId = null;

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        byte[] once = ReportWorkbook.Write(DataSamples.Data);

        ReportWorkbook.Write(DataSamples.Data).ShouldBe(once);
    }

    [Fact]
    public void No_entry_of_the_archive_knows_when_and_where_it_was_written()
    {
        byte[] bytes = ReportWorkbook.Write(DataSamples.Data);
        using ZipArchive archive = new(new MemoryStream(bytes));

        archive.Entries.ShouldAllBe(entry => entry.LastWriteTime.DateTime == new DateTime(1980, 1, 1));
        archive.Entries.ShouldAllBe(entry => entry.ExternalAttributes == 0);
        MadeBy(bytes).ShouldAllBe(platform => platform == 0);
        MadeBy(bytes).Count.ShouldBe(archive.Entries.Count);
    }

    [Fact]
    public void No_cell_holds_a_formula()
    {
        using SpreadsheetDocument document = Open(DataSamples.With((null, DataSamples.Texts("=1+1", "+1", "-1", "@a", "=HYPERLINK(\"http://a\")"))));
        Cell[] cells = [.. document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>())];

        cells.Where(cell => cell.CellFormula is not null).ShouldBeEmpty();
        cells.Where(cell => cell.InnerText.StartsWith('=') || cell.InnerText.StartsWith('+')).ShouldAllBe(cell => cell.InlineString != null);
        cells.Count(cell => cell.InnerText.StartsWith('=')).ShouldBe(2);
    }

    [Fact]
    public void Signs_that_XML_cannot_hold_are_left_out_and_the_others_stay()
    {
        using SpreadsheetDocument document = Open(DataSamples.With((null, DataSamples.Texts("a\u0001b\uFFFEc<&>\"'\n𝑥"))));

        document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).Select(cell => cell.InnerText).ShouldContain("abc<&>\"'\n𝑥");
    }

    [Fact]
    public void A_sheet_stands_for_each_table_under_a_legal_name_of_its_own()
    {
        TableView table = DataSamples.Texts("a");
        using SpreadsheetDocument document = Open(DataSamples.With(("Tabel 1.1", table), ("Tabel 1.1", table), ("daftar", table), ("Tabel [3]: a/b\\c*?", table), (new string('x', 40), table), (new string('x', 41), table), ("'", table), ("history", table)));

        string[] names = [.. document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)];

        names.ShouldBe(["Daftar", "Tabel 1.1", "Tabel 1.1 (2)", "daftar (2)", "Tabel -3-- a-b-c--", new string('x', 31), new string('x', 27) + " (2)", "Lembar (2)", "history (2)"]);
        names.ShouldAllBe(name => name.Length <= 31);
        names.Select(name => name.ToUpperInvariant()).ShouldBeUnique();
    }

    [Fact]
    public void Links_lead_to_sheets_that_there_are()
    {
        using SpreadsheetDocument document = Open(DataSamples.Data);
        string[] names = [.. document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => $"'{sheet.Name}'!A1")];
        string[] targets = [.. document.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Hyperlink>()).Select(link => link.Location?.Value).OfType<string>()];

        targets.ShouldBeSubsetOf(names);
        targets.Distinct().Count().ShouldBe(names.Length);
    }

    private static SpreadsheetDocument Open(ReportDataPage data) => SpreadsheetDocument.Open(new MemoryStream(ReportWorkbook.Write(data)), isEditable: false);

    /// <summary>The platform that each entry of the central directory names.</summary>
    private static List<byte> MadeBy(byte[] zip)
    {
        List<byte> platforms = [];
        ReadOnlySpan<byte> header = [0x50, 0x4b, 0x01, 0x02];
        for (int at = zip.AsSpan().IndexOf(header); at >= 0;)
        {
            platforms.Add(zip[at + 5]);
            int next = zip.AsSpan(at + 4).IndexOf(header);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return platforms;
    }
}
