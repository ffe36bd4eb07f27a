using System.Globalization;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>Makes the workbook of a report: a sheet for each table, with real numbers, and one that lists them.</summary>
public static class ReportWorkbook
{
    private const string WorkbookId = "buku";
    private const string StylesId = "gaya";

    /// <summary>The workbook (ECMA-376).</summary>
    /// <returns>The same bytes for the same report.</returns>
    public static byte[] Write(ReportDataPage data)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook, autoSave: false))
        {
            // It is packed once, when its bytes are made the same for ever.
            document.CompressionOption = CompressionOption.NotCompressed;
            WorkbookPart workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, WorkbookId);
            Fill(workbook, data);
        }

        stream.Position = 0;
        return FixedZip.Repack(stream);
    }

    private static void Fill(WorkbookPart workbook, ReportDataPage data)
    {
        SheetNames names = new();
        string contents = names.Take(ContentsSheet.Name);
        (string Sheet, DataItem Item)[] sheets = [.. data.Items.Select(item => (names.Take(item.Name.Number ?? item.Name.Id), item))];
        Looks looks = new();
        Sheets list = new();

        SheetWriter first = new(looks);
        ContentsSheet.Write(data, sheets, first);
        Add(workbook, list, contents, first);
        string back = SheetNames.Reference(contents, "A1");
        foreach ((string name, DataItem item) in sheets)
        {
            SheetWriter sheet = new(looks);
            new TableSheet(item, data, sheet).Write(back);
            Add(workbook, list, name, sheet);
        }

        workbook.AddNewPart<WorkbookStylesPart>(StylesId).Stylesheet = looks.ToStylesheet();
        workbook.WorkbookStylesPart!.Stylesheet.Save();
        workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), list);
        workbook.Workbook.Save();
    }

    private static void Add(WorkbookPart workbook, Sheets list, string name, SheetWriter sheet)
    {
        uint number = (uint)list.ChildElements.Count + 1;
        string id = string.Create(CultureInfo.InvariantCulture, $"lembar{number}");
        WorksheetPart part = workbook.AddNewPart<WorksheetPart>(id);
        using (Stream stream = part.GetStream(FileMode.Create, FileAccess.Write))
        {
            sheet.WriteTo(stream);
        }

        foreach ((string link, Uri address) in sheet.Outside)
        {
            part.AddHyperlinkRelationship(address, isExternal: true, link);
        }

        list.Append(new Sheet { Name = name, SheetId = number, Id = id });
    }
}
