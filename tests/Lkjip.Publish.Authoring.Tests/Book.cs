using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellFormat = DocumentFormat.OpenXml.Spreadsheet.CellFormat;
using CellValue = DocumentFormat.OpenXml.Spreadsheet.CellValue;

namespace Lkjip.Publish.Authoring.Tests;

/// <summary>Makes workbooks as offices have them: title rows, merged headings, indented cells, numbers as texts and as numbers.</summary>
internal static class Book
{
    /// <summary>Style of a percentage.</summary>
    public const uint Percent = 1;

    /// <summary>Style of an indented text; the next one is indented twice.</summary>
    public const uint Indented = 2;

    /// <summary>A workbook of one sheet.</summary>
    /// <param name="merged">Merged areas, such as <c>A1:F1</c>.</param>
    /// <param name="rows">The rows: texts, numbers, pairs of these with a style; null for an empty cell.</param>
    public static byte[] Of(string[] merged, params object?[][] rows)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
            SheetData data = new();
            for (int r = 0; r < rows.Length; r++)
            {
                data.Append(RowOf(r + 1, rows[r]));
            }

            part.Worksheet = new Worksheet(data);
            if (merged.Length > 0)
            {
                part.Worksheet.Append(new MergeCells(merged.Select(area => new MergeCell { Reference = area })));
            }

            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(
                    new CellFormat(),
                    new CellFormat { NumberFormatId = 10, ApplyNumberFormat = true },
                    new CellFormat(new Alignment { Indent = 1 }) { ApplyAlignment = true },
                    new CellFormat(new Alignment { Indent = 2 }) { ApplyAlignment = true }));
            workbook.Workbook = new Workbook(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = "LRA", SheetId = 1, Id = workbook.GetIdOfPart(part) }));
        }

        return stream.ToArray();
    }

    private static Row RowOf(int number, object?[] cells)
    {
        Row row = new() { RowIndex = (uint)number };
        for (int column = 0; column < cells.Length; column++)
        {
            (object? value, uint style) = cells[column] is (object inner, uint own) ? (inner, own) : (cells[column], 0u);
            if (value is null)
            {
                continue;
            }

            string at = Authoring.Sheet.Letters(column) + number.ToString(CultureInfo.InvariantCulture);
            row.Append(value is string text
                ? new Cell { CellReference = at, StyleIndex = style, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }) }
                : new Cell { CellReference = at, StyleIndex = style, CellValue = new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!) });
        }

        return row;
    }
}
