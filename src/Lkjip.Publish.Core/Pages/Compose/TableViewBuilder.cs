using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Formats a computed table, puts the printed figures in and marks where they differ.</summary>
internal sealed class TableViewBuilder(ComputedTable table, DataTercetak? printed, IEnumerable<CellDifference> disagreeing)
{
    /// <summary>A longer text is told below the table only.</summary>
    private const int LongestBeside = 24;

    private readonly List<DifferenceView> differences = [];
    private readonly List<CellNoteView> notes = [];
    private readonly HashSet<string> computed = [];
    private readonly string id = table.Block.Id.Value;
    private bool explained;

    /// <summary>Where the marks of differing figures lead; null for nowhere.</summary>
    public FindingAnchors? Anchors { get; init; }

    /// <summary>What the document printed of the same quantities elsewhere; null for nothing.</summary>
    public OfficialCells? Official { get; init; }

    /// <summary>True for a chart's figures, of which the document printed none here: each is shown as it is printed elsewhere.</summary>
    public bool IsOfChart { get; init; }

    /// <summary>How readers take the table away; null where they cannot.</summary>
    public TakeawayView? Takeaway { get; init; }

    /// <summary>Builds the view.</summary>
    /// <param name="target">Number and caption.</param>
    /// <param name="provenance">Address of the page that says how its figures were computed; null for none.</param>
    public TableView Build(OutlineTarget target, string? provenance = null)
    {
        explained = provenance is not null;
        RowView[] rows = [.. table.Rows.Select(Row)];
        return new TableView
        {
            Id = id,
            Number = target.Number,
            Caption = target.Text,
            Source = table.Block.Asal ?? table.Asal,
            Note = table.Block.Catatan,
            Columns = [.. table.Columns.Select(c => c.Kind)],
            Fields = TableFields.Of(table.Columns),
            NameColumn = table.Columns.Index().Where(column => column.Item.Key == table.RowHeader).Select(column => (int?)column.Index).FirstOrDefault(),
            Head = Head(),
            Rows = rows,
            CellNotes = notes,
            Differences = differences,
            Provenance = provenance is null || computed.Count == 0 ? null : new TableProvenanceView(
                provenance, [.. table.Columns.Where(c => computed.Contains(c.Key)).Select(ProvenanceComposer.Column)]),
            Address = $"{target.Address}#{target.Id}",
            Takeaway = Takeaway,
            Landscape = table.Block.Lanskap,
        };
    }

    private IReadOnlyList<IReadOnlyList<HeaderCellView>> Head() => [.. Headings(), .. Numbers()];

    /// <summary>The row that numbers the columns; none where the block has none, or not one number for each.</summary>
    private IEnumerable<IReadOnlyList<HeaderCellView>> Numbers() => table.Block.NomorKolom.Count == table.Columns.Count
        ? [[.. table.Columns.Zip(table.Block.NomorKolom, (column, number) => new HeaderCellView(number, 1, 1, column.Kind, false) { IsNumber = true })]]
        : [];

    private IReadOnlyList<IReadOnlyList<HeaderCellView>> Headings()
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
            CellView heading = new() { Lines = [row.Nama], Values = [new CellPart(null, row.Nama, null)], Kind = ColumnKind.Teks, IsRowHeader = true, ColSpan = table.Columns.Count };
            return new RowView(row.Style, row.Level, [heading]) { Key = row.Key };
        }

        return new RowView(row.Style, row.Level, [.. table.Columns.Select(column => Cell(row, column)).OfType<CellView>()]) { Key = row.Key };
    }

    private CellView? Cell(ComputedRow row, ComputedColumn column)
    {
        ComputedCell cell = row.CellOf(column.Key) ?? ComputedCell.Empty;
        if (cell.RowSpan == 0)
        {
            return null;
        }

        bool isRowHeader = column.Key == table.RowHeader;
        NilaiTercetak? own = PrintedOf(row.Key, column.Key);
        OfficialFigure? elsewhere = own is null ? Elsewhere(row, column) : null;
        NilaiTercetak? official = own ?? elsewhere?.AsPrinted();
        ColumnKind kind = column.Kind;
        column = column.In(row, cell);
        return new CellView
        {
            Lines = official is not null ? CellLines.Of(official, cell, column)
                : isRowHeader && cell.Parts.Count == 0 ? [row.Nama]
                : CellLines.Of(cell, column),
            Values = official is not null ? CellLines.Values(official, cell, column)
                : isRowHeader && cell.Parts.Count == 0 ? [new CellPart(null, row.Nama, null)]
                : CellLines.Values(cell, column),
            Kind = kind,
            IsList = cell.IsList,
            IsRowHeader = isRowHeader,
            RowSpan = cell.RowSpan,
            Small = cell.Small,
            ProvenanceId = Provenance(row, column, cell),
            DifferenceId = own is not null ? Difference(row, column) : elsewhere is { Differs: true } ? Difference(row, column, cell, elsewhere) : null,
            NoteMark = Note(row.Key, column.Key),
        };
    }

    private string? Provenance(ComputedRow row, ComputedColumn column, ComputedCell cell)
    {
        if (!explained || ProvenanceComposer.Of(row, column, cell) is null)
        {
            return null;
        }

        computed.Add(column.Key);
        return ProvenanceComposer.IdOf(row.Key, column.Key);
    }

    /// <summary>
    /// What is printed elsewhere of what a cell shows: where it differs, for what was computed. What the data state stands in a table as it was copied from it.
    /// </summary>
    private OfficialFigure? Elsewhere(ComputedRow row, ComputedColumn column) =>
        Official is not null && (IsOfChart || row.ProvenanceOf(column.Key) is not null) && Official.Of(table, row, column) is { IsPrinted: true } figure && (IsOfChart || figure.Differs)
            ? figure
            : null;

    private string Difference(ComputedRow row, ComputedColumn column, ComputedCell cell, OfficialFigure figure)
    {
        Figure given = figure.Terhitung!;
        return Mark(new DifferenceView(
            string.Empty,
            differences.Count + 1,
            row.Nama,
            column.Grup is null ? column.Judul : $"{column.Grup}, {column.Judul}",
            string.Join("; ", CellLines.Of(figure.AsPrinted()!, cell, column)),
            FormatFigure.Cell(new CellPart(given.Angka, given.Teks, given.Satuan), column.Kind, given.Desimal),
            given.Rumus)
        {
            Finding = figure.Finding,
            Beside = Beside(FormatFigure.Cell(new CellPart(given.Angka, given.Teks, given.Satuan), column.Kind, given.Desimal), given.Rumus is null),
        });
    }

    private string? Difference(ComputedRow row, ComputedColumn column)
    {
        if (disagreeing.FirstOrDefault(d => d.Row.Key == row.Key && d.Column.Key == column.Key) is not { } difference)
        {
            return null;
        }

        return Mark(new DifferenceView(string.Empty, differences.Count + 1, row.Nama, difference.Heading, difference.Tercetak, difference.Terhitung, difference.Rumus?.Words)
        {
            Finding = Anchors?.AddressOf(difference.At),
            Beside = Beside(difference.Terhitung, difference.Rumus is null),
        });
    }

    private static string? Beside(string given, bool isStated) => given.Length > LongestBeside ? null
        : $"({(isStated ? TeksResmi.Indonesia.MenurutData(given) : TeksResmi.Indonesia.HasilPerhitungan(given))})";

    private string Mark(DifferenceView difference)
    {
        differences.Add(difference with { Id = string.Create(CultureInfo.InvariantCulture, $"{id}-selisih-{difference.Mark}") });
        return differences[^1].Id;
    }

    private string? Note(string row, string column)
    {
        string[] remarks = [.. printed?.Catatan.Where(c => c.Baris.Value == row && c.Kolom.Value == column).Select(c => c.Teks) ?? []];
        if (remarks.Length == 0)
        {
            return null;
        }

        string mark = Letters(notes.Count);
        notes.Add(new CellNoteView($"{id}-catatan-{mark}", mark, string.Join(" ", remarks)));
        return mark;
    }

    /// <summary>a, b … z, aa, ab …: no two remarks of a table share a mark.</summary>
    private static string Letters(int index) =>
        (index < 26 ? string.Empty : Letters((index / 26) - 1)) + (char)('a' + (index % 26));

    private NilaiTercetak? PrintedOf(string row, string column) =>
        printed?.Baris.GetValueOrDefault(row)?.GetValueOrDefault(column);
}
