using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Lkjip.Publish.Data.Tests;

/// <summary>One table in all forms.</summary>
public sealed class FormTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Lkjip.Publish.Data.Tests", "Bentuk");

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    [Fact]
    public void Csv_for_spreadsheets() => Match("semua.csv.txt", Lines(TableCsv.Indonesian(DataSamples.Everything)));

    [Fact]
    public void Csv_for_programs() => Match("semua.mesin.csv.txt", Lines(TableCsv.Machine(DataSamples.Everything)));

    [Fact]
    public void Json() => Match("semua.json", Indented(DataSamples.Data));

    [Fact]
    public void Json_of_a_portal_without_address_and_licence() => Match("semua-tanpa-alamat.json", Indented(DataSamples.Unplaced));

    [Fact]
    public void Xlsx()
    {
        using MemoryStream stream = new(ReportWorkbook.Write(DataSamples.Data));
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);

        Match("semua.xlsx.txt", Dump(document));
    }

    [Fact]
    public void Every_approved_file_is_used() => Snapshot.AllUsed(Folder, ["semua.csv.txt", "semua.mesin.csv.txt", "semua.json", "semua-tanpa-alamat.json", "semua.xlsx.txt"]);

    private static void Match(string name, string text) => Snapshot.Match(text, Path.Combine(Folder, name));

    // What cannot be seen is made seen.
    private static string Lines(byte[] csv) => Encoding.UTF8.GetString(csv).Replace("\uFEFF", "␣BOM", StringComparison.Ordinal).Replace("\r\n", "␍␊\n", StringComparison.Ordinal);

    private static string Indented(ReportDataPage data) => JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(TableJson.Write(data.Items[0], data)), Readable);

    private static string Dump(SpreadsheetDocument document)
    {
        StringBuilder text = new();
        WorkbookPart workbook = document.WorkbookPart!;
        string[] formats = [.. workbook.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().Select(f => FormatOf(workbook, f))];
        foreach (Sheet sheet in workbook.Workbook.Sheets!.Elements<Sheet>())
        {
            WorksheetPart part = (WorksheetPart)workbook.GetPartById(sheet.Id!);
            Worksheet worksheet = part.Worksheet;
            text.Append($"# {sheet.Name}\n");
            foreach (Pane pane in worksheet.Descendants<Pane>())
            {
                text.Append($"tetap: {pane.TopLeftCell}\n");
            }

            foreach (Cell cell in worksheet.Descendants<Cell>().Where(c => c.InnerText.Length > 0))
            {
                string content = cell.InlineString is { } inline ? $"\"{inline.InnerText.Replace("\n", "⏎", StringComparison.Ordinal)}\"" : cell.CellValue!.Text;
                text.Append($"{cell.CellReference} {content} {formats[cell.StyleIndex!.Value]}".TrimEnd()).Append('\n');
            }

            foreach (MergeCell merged in worksheet.Descendants<MergeCell>())
            {
                text.Append($"gabung: {merged.Reference}\n");
            }

            foreach (Hyperlink link in worksheet.Descendants<Hyperlink>())
            {
                text.Append($"tautan: {link.Reference} → {link.Location ?? part.HyperlinkRelationships.Single(r => r.Id == link.Id).Uri.ToString()}\n");
            }
        }

        return text.ToString();
    }

    private static string FormatOf(WorkbookPart workbook, DocumentFormat.OpenXml.Spreadsheet.CellFormat format) =>
        workbook.WorkbookStylesPart!.Stylesheet.NumberingFormats!.Elements<NumberingFormat>()
            .FirstOrDefault(n => n.NumberFormatId!.Value == format.NumberFormatId!.Value)?.FormatCode?.Value ?? string.Empty;
}
