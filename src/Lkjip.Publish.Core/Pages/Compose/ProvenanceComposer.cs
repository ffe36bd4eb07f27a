using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Says how the computed cells of a table came about.</summary>
/// <param name="table">The table.</param>
/// <param name="printed">What the document printed in it; null for nothing.</param>
/// <param name="elsewhere">What it printed of the same quantities elsewhere; null for nothing.</param>
internal sealed class ProvenanceComposer(ComputedTable table, DataTercetak? printed, OfficialCells? elsewhere = null)
{
    /// <summary>Inputs of inputs are written out down to this depth; no budget is deeper.</summary>
    private const int MaxDepth = 6;

    private readonly Dictionary<(string Row, string Column), string> ids = [];
    private readonly string folder = table.Block.At.Path[..(table.Block.At.Path.LastIndexOf('/') + 1)];

    /// <summary>How a cell was computed; null where it is empty or was written.</summary>
    public static Provenance? Of(ComputedRow row, ComputedColumn column, ComputedCell cell) =>
        cell.RowSpan == 0 || cell.Parts.All(p => p.IsEmpty) ? null : row.ProvenanceOf(column.Key);

    /// <summary>Id of a cell on the page: row and column, letters that an address cannot hold left out.</summary>
    public static string IdOf(string row, string column) =>
        string.Concat($"{row}_{column}".Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));

    /// <summary>A column's formula and rounding.</summary>
    public static ColumnProvenanceView Column(ComputedColumn column) =>
        new(Heading(column), column.Rumus ?? "dihitung dari baris lain", Rounding(column));

    /// <summary>The rows that hold computed cells.</summary>
    public IReadOnlyList<RowProvenanceView> Rows()
    {
        var cells =
            (from row in table.Rows
             where row.Style is not RowStyle.Group
             from column in table.Columns
             let cell = row.CellOf(column.Key) ?? ComputedCell.Empty
             let provenance = Of(row, column, cell)
             where provenance is not null
             select (row, column, cell, provenance)).ToList();
        foreach ((ComputedRow row, ComputedColumn column, _, _) in cells)
        {
            ids.TryAdd((row.Key, column.Key), IdOf(row.Key, column.Key));
        }

        return
        [
            .. cells.GroupBy(c => c.row).Select(group => new RowProvenanceView(
                group.Key.Nama, [.. group.Select(c => Cell(c.row, c.column, c.cell, c.provenance!))])),
        ];
    }

    private CellProvenanceView Cell(ComputedRow row, ComputedColumn column, ComputedCell cell, Provenance provenance)
    {
        ComputedColumn own = column.In(row, cell);
        string shown = string.Join("; ", CellLines.Of(cell, own));
        string? result = cell.Parts[0].Angka is { } number ? FormatAngka.Exact(number) : null;
        NilaiTercetak? print = printed?.Baris.GetValueOrDefault(row.Key)?.GetValueOrDefault(column.Key) ?? elsewhere?.Of(table, row, column)?.AsPrinted();
        string? official = print is null ? null : string.Join("; ", CellLines.Of(print, cell, own));
        IReadOnlyList<ProvenanceInput> inputs = provenance.Inputs();
        string steps = provenance.Steps(inputs);
        return new CellProvenanceView(
            ids[(row.Key, column.Key)],
            Heading(column),
            shown,
            result == steps ? null : result,
            result is not null && result != Plain(shown),
            official == shown ? null : official,
            (provenance.Rumus ?? own.Rumus) is { } rumus && rumus != column.Rumus ? rumus : null,
            steps,
            [.. inputs.Select(i => Input(i, 1))]);
    }

    private InputProvenanceView Input(ProvenanceInput input, int depth)
    {
        string? cell = input.At is null && input.Cell is { } shown ? ids.GetValueOrDefault(shown) : null;
        IReadOnlyList<ProvenanceInput> below = cell is null && depth < MaxDepth ? input.From?.Invoke()?.Inputs() ?? [] : [];
        return new InputProvenanceView(input.Nama, input.Text, input.At is { } at ? Place(at) : null, cell, [.. below.Select(i => Input(i, depth + 1))]);
    }

    private string Place(SourcePosition at)
    {
        string path = at.Path.StartsWith(folder, StringComparison.Ordinal) ? at.Path[folder.Length..] : at.Path;
        return at.Line == 0 ? path : $"{path}:{at.Line.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Heading(ComputedColumn column) => column.Grup is { } group ? $"{group}, {column.Judul}" : column.Judul;

    private static string? Rounding(ComputedColumn column) => (column.Kind, column.Desimal) switch
    {
        (ColumnKind.Rupiah, _) => "rupiah penuh; dua desimal bila ada sen",
        (ColumnKind.Teks, _) => null,
        (_, null) => "tidak dibulatkan",
        (_, 0) => "dibulatkan ke bilangan bulat, setengah ke atas",
        (_, { } decimals) => $"dibulatkan {decimals} desimal, setengah ke atas",
    };

    /// <summary>A number without its unit and without zeros at the end.</summary>
    private static string Plain(string shown)
    {
        string number = shown.TrimEnd('%');
        return number == "-" ? "0" : number.Contains(',', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd(',') : number;
    }
}
