using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>Writes the first sheet: what the workbook is, and a link to each of its sheets.</summary>
internal static class ContentsSheet
{
    /// <summary>Its name.</summary>
    public const string Name = "Daftar";

    /// <summary>Writes it.</summary>
    /// <param name="data">The report.</param>
    /// <param name="sheets">The tables with the names of their sheets.</param>
    /// <param name="sheet">Gets the rows.</param>
    public static void Write(ReportDataPage data, IReadOnlyList<(string Sheet, DataItem Item)> sheets, SheetWriter sheet)
    {
        sheet.Widths = [24, 90];
        sheet.Line(data.Report.Judul, SheetPart.Caption);
        Fact(sheet, "Penyusun", $"{data.Report.Opd}, {data.Report.Pemda}");
        Fact(sheet, "Versi", data.About.Version);
        Fact(sheet, data.About.IssuedIsSigning ? "Ditandatangani" : "Terbit", data.About.Issued);
        Fact(sheet, "Lisensi data", data.Site.Lisensi?.Nama ?? "belum disebut oleh penerbit", data.Site.Lisensi?.Alamat.Value);
        string? address = data.Site.Permanent(data.Report.Address);
        Fact(sheet, "Alamat", address, address);
        sheet.Line(string.Empty);
        sheet.NextRow();
        sheet.Text(0, "Lembar", new CellLook(SheetPart.Head));
        sheet.Text(1, "Tabel", new CellLook(SheetPart.Head));
        foreach ((string name, DataItem item) in sheets)
        {
            sheet.NextRow();
            sheet.Text(0, name, new CellLook(SheetPart.Link));
            sheet.LinkTo(0, SheetNames.Reference(name, "A1"));
            sheet.Text(1, item.Name.Caption, new CellLook(SheetPart.Body));
        }
    }

    private static void Fact(SheetWriter sheet, string label, string? value, string? link = null)
    {
        if (value is null)
        {
            return;
        }

        sheet.NextRow();
        sheet.Text(0, label, new CellLook(SheetPart.Label));
        sheet.Text(1, value, new CellLook(link is null ? SheetPart.Line : SheetPart.Link));
        if (link is not null)
        {
            sheet.LinkOut(1, link);
        }
    }
}
