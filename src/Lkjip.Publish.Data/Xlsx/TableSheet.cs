using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>Writes the sheet of one table: caption, table, and below it what the page says of it.</summary>
/// <param name="item">The table.</param>
/// <param name="data">Its report.</param>
/// <param name="sheet">Gets the rows.</param>
internal sealed class TableSheet(DataItem item, ReportDataPage data, SheetWriter sheet)
{
    private const double NarrowestColumn = 8;
    private const double WidestColumn = 60;
    private const double WidestNumber = 24;

    private readonly TableView table = item.Table;

    /// <summary>Writes it.</summary>
    /// <param name="back">Where the list of sheets is.</param>
    public void Write(string back)
    {
        sheet.Widths = Widths();
        sheet.Line(item.Name.FullCaption, SheetPart.Caption);
        sheet.Line($"{data.Report.Judul} – {data.Report.Pemda}");
        sheet.Line("Kembali ke daftar", SheetPart.Link);
        sheet.LinkTo(0, back);
        WriteHead();
        int name = TableMatrix.NameColumn(table);
        sheet.Frozen = (sheet.Row, name <= 1 && table.Fields.Count > name + 2 ? name + 1 : 0);
        WriteBody();
        WriteNotes();
    }

    private void WriteHead()
    {
        foreach (IReadOnlyList<GridPlace<HeaderCellView>> row in TableGrid.Head(table))
        {
            sheet.NextRow();
            foreach (GridPlace<HeaderCellView> place in row)
            {
                sheet.Text(place.Column, place.IsStart ? place.Cell.Text : null, new CellLook(SheetPart.Head));
                if (place.IsStart)
                {
                    sheet.Merge(place.Column, place.Cell.ColSpan, place.Cell.RowSpan);
                }
            }
        }
    }

    private void WriteBody()
    {
        foreach (TableMatrix.MatrixRow row in TableMatrix.Of(table).Rows)
        {
            sheet.NextRow();
            SheetPart part = row.Row.Style switch { RowStyle.Group => SheetPart.Group, RowStyle.Data => SheetPart.Body, _ => SheetPart.Sum };
            foreach ((int column, TableMatrix.Slot slot) in row.Slots.Index())
            {
                if (slot is not { Cell: { } cell, IsStart: true })
                {
                    sheet.Text(column, null, new CellLook(part));
                    continue;
                }

                sheet.Merge(column, 1, cell.RowSpan);
                WriteCell(column, cell, part, cell.IsRowHeader ? row.Row.Level : 0);
            }
        }
    }

    private void WriteCell(int column, CellView cell, SheetPart part, int indent)
    {
        if (cell is { Values: [{ Angka: { } number, Teks: null } only], Small: null, IsList: false })
        {
            (decimal value, string? format) = NumberFormats.Of(number, only.Look);
            sheet.Number(column, value, new CellLook(part, format));
            return;
        }

        string text = string.Join("\n", cell.Small is { } small ? CellData.Lines(cell).Append($"({small})") : CellData.Lines(cell));
        sheet.Text(column, text, new CellLook(part, Indent: indent));
    }

    private void WriteNotes()
    {
        Label("Sumber", table.Source is null ? [] : [table.Source]);
        Label("Catatan", [.. table.Note is null ? Array.Empty<string>() : [table.Note], .. table.CellNotes.Select(note => $"{note.Mark}. {note.Text}")]);
        Label("Angka tercetak yang berbeda dari hasil perhitungan", table.Differences.Select(d =>
            $"{d.Row}; kolom {d.Column}: tercetak {d.Tercetak}, hasil perhitungan {d.Terhitung}{(d.Rumus is null ? string.Empty : $" ({d.Rumus})")}"));
        Label("Cara angka dihitung", table.Fields.Where(f => f.Rumus is not null).Select(f => $"{f.FullHeading}: {f.Rumus}"));
        sheet.Line(string.Empty);
        if (data.Site.Permanent(item.Name.Address) is { } address)
        {
            sheet.Line(address, SheetPart.Link);
            sheet.LinkOut(0, address);
        }
    }

    private void Label(string label, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length > 0)
        {
            sheet.Line(string.Empty);
            sheet.Line(label, SheetPart.Label);
            foreach (string line in all)
            {
                sheet.Line(line);
            }
        }
    }

    /// <summary>By what the columns hold: figures are never cut, texts wrap.</summary>
    private double[] Widths()
    {
        double[] widths = [.. table.Fields.Select(f => Math.Max(NarrowestColumn, f.Heading.Split(' ').Max(word => word.Length) + 2.0))];
        foreach (TableMatrix.MatrixRow row in TableMatrix.Of(table).Rows.Where(r => r.Row.Style is not RowStyle.Group))
        {
            foreach ((int column, TableMatrix.Slot slot) in row.Slots.Index())
            {
                int longest = slot.Cell is { Lines.Count: > 0 } cell ? cell.Lines.Max(line => line.Length) : 0;
                widths[column] = Math.Max(widths[column], Math.Min(longest + 2, table.Fields[column].Kind is ColumnKind.Teks or ColumnKind.Nilai ? WidestColumn : WidestNumber));
            }
        }

        return widths;
    }
}
