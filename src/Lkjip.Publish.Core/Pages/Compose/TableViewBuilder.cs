using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Formats a computed table, puts the printed figures in and marks where they differ.</summary>
internal sealed class TableViewBuilder(ComputedTable table, DataTercetak? printed, FindingBag findings)
{
    private readonly List<DifferenceView> differences = [];
    private readonly List<CellNoteView> notes = [];
    private readonly string id = table.Block.Id.Value;

    /// <summary>Builds the view.</summary>
    /// <param name="target">Number and caption.</param>
    public TableView Build(OutlineTarget target)
    {
        ReportUnknownCells();
        return new TableView
        {
            Id = id,
            Number = target.Number,
            Caption = target.Text,
            Source = table.Block.Asal,
            Note = table.Block.Catatan,
            Columns = [.. table.Columns.Select(c => c.Kind)],
            Head = Head(),
            Rows = [.. table.Rows.Select(Row)],
            CellNotes = notes,
            Differences = differences,
            Landscape = table.Block.Lanskap,
        };
    }

    private IReadOnlyList<IReadOnlyList<HeaderCellView>> Head()
    {
        if (table.Columns.All(c => c.Grup is null))
        {
            return [[.. table.Columns.Select(c => new HeaderCellView(c.Judul, 1, 1, c.Kind, false))]];
        }

        List<HeaderCellView> upper = [];
        List<HeaderCellView> lower = [];
        for (int i = 0; i < table.Columns.Count;)
        {
            ComputedColumn column = table.Columns[i];
            int span = column.Grup is null ? 1 : table.Columns.Skip(i).TakeWhile(c => c.Grup == column.Grup).Count();
            upper.Add(column.Grup is null
                ? new HeaderCellView(column.Judul, 1, 2, column.Kind, false)
                : new HeaderCellView(column.Grup, span, 1, ColumnKind.Teks, true));
            lower.AddRange(column.Grup is null ? [] : table.Columns.Skip(i).Take(span).Select(c => new HeaderCellView(c.Judul, 1, 1, c.Kind, false)));
            i += span;
        }

        return [upper, lower];
    }

    private RowView Row(ComputedRow row)
    {
        if (row.Style is RowStyle.Group)
        {
            CellView heading = new() { Lines = [row.Nama], Kind = ColumnKind.Teks, IsRowHeader = true, ColSpan = table.Columns.Count };
            return new RowView(row.Style, row.Level, [heading]);
        }

        return new RowView(row.Style, row.Level, [.. table.Columns.Select(column => Cell(row, column)).OfType<CellView>()]);
    }

    private CellView? Cell(ComputedRow row, ComputedColumn column)
    {
        ComputedCell cell = row.CellOf(column.Key) ?? ComputedCell.Empty;
        if (cell.RowSpan == 0)
        {
            return null;
        }

        bool isRowHeader = column.Key == table.RowHeader;
        NilaiTercetak? official = PrintedOf(row.Key, column.Key);

        // A closing row counts the check marks above it.
        ColumnKind kind = column.Kind;
        column = kind is ColumnKind.Centang && row.Style is not RowStyle.Data ? column with { Kind = ColumnKind.Angka } : column;
        column = column.Of(cell);
        return new CellView
        {
            Lines = official is not null ? Lines(official, cell, column)
                : isRowHeader && cell.Parts.Count == 0 ? [row.Nama]
                : Lines(cell, column),
            Kind = kind,
            IsList = cell.IsList,
            IsRowHeader = isRowHeader,
            RowSpan = cell.RowSpan,
            Small = cell.Small,
            DifferenceId = official is null ? null : Difference(row, column, cell, official),
            NoteMark = Note(row.Key, column.Key),
        };
    }

    private static IReadOnlyList<string> Lines(ComputedCell cell, ComputedColumn column) =>
        Numbered(column, [.. cell.Parts.Select(part => FormatFigure.Cell(part, column.Kind, column.Desimal))]);

    private static IReadOnlyList<string> Lines(NilaiTercetak official, ComputedCell cell, ComputedColumn column) => Numbered(column,
    [
        .. official.Bagian.Select((part, i) => FormatFigure.Cell(
            new CellPart(part.Angka, part.Teks, (i < cell.Parts.Count ? cell.Parts[i] : cell.Parts.FirstOrDefault()).Satuan),
            column.Kind,
            part.Angka is { } number ? number.Scale : null)),
    ]);

    /// <summary>Values of several indicators bear the numbers of the indicators, as offices write them: "1. 90%", "2. A".</summary>
    private static string[] Numbered(ComputedColumn column, string[] lines) =>
        column.Kind is ColumnKind.Nilai && lines.Length > 1 ? [.. lines.Select((line, i) => $"{i + 1}. {line}")] : lines;

    private string? Difference(ComputedRow row, ComputedColumn column, ComputedCell cell, NilaiTercetak official)
    {
        if (TercetakChecker.Agrees(cell, official) is not false)
        {
            return null;
        }

        string printedText = string.Join("; ", Lines(official, cell, column));
        string computedText = string.Join("; ", Lines(cell, column));
        string heading = column.Grup is null ? column.Judul : $"{column.Grup}, {column.Judul}";
        int mark = differences.Count + 1;
        string differenceId = string.Create(CultureInfo.InvariantCulture, $"{id}-selisih-{mark}");
        differences.Add(new DifferenceView(differenceId, mark, row.Nama, heading, printedText, computedText, column.Rumus));
        findings.Add(ArithmeticFindings.Cell(official.At, id, $"baris '{row.Nama}', kolom '{heading}'", printedText, computedText, column.Rumus));
        return differenceId;
    }

    private string? Note(string row, string column)
    {
        if (printed?.Catatan.FirstOrDefault(c => c.Baris.Value == row && c.Kolom.Value == column) is not { } remark)
        {
            return null;
        }

        string mark = Letters(notes.Count);
        notes.Add(new CellNoteView($"{id}-catatan-{mark}", mark, remark.Teks));
        return mark;
    }

    /// <summary>a, b … z, aa, ab …: no two remarks of a table share a mark.</summary>
    private static string Letters(int index) =>
        (index < 26 ? string.Empty : Letters((index / 26) - 1)) + (char)('a' + (index % 26));

    private NilaiTercetak? PrintedOf(string row, string column) =>
        printed?.Baris.GetValueOrDefault(row)?.GetValueOrDefault(column);

    private void ReportUnknownCells()
    {
        HashSet<string> rows = [.. table.Rows.Select(r => r.Key)];
        foreach ((string row, IReadOnlyDictionary<string, NilaiTercetak> cells) in printed?.Baris ?? new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>>())
        {
            SourcePosition at = cells.Values.FirstOrDefault()?.At ?? table.Block.At;
            if (!rows.Contains(row))
            {
                findings.Add(InputFindings.UnknownCell(at, "baris", row, id, rows));
            }

            foreach ((string column, NilaiTercetak cell) in cells.Where(c => table.ColumnByKey(c.Key) is null))
            {
                findings.Add(InputFindings.UnknownCell(cell.At, "kolom", column, id, table.KnownColumns));
            }
        }

        foreach (CatatanSel remark in printed?.Catatan ?? [])
        {
            if (!rows.Contains(remark.Baris))
            {
                findings.Add(InputFindings.UnknownCell(remark.Baris.At, "baris", remark.Baris, id, rows));
            }

            if (table.ColumnByKey(remark.Kolom) is null)
            {
                findings.Add(InputFindings.UnknownCell(remark.Kolom.At, "kolom", remark.Kolom, id, table.KnownColumns));
            }
        }
    }
}
