namespace Lkjip.Publish.Core;

/// <summary>What messages call tables and their cells: by number, else by caption, never by id.</summary>
/// <param name="tables">The tables by id.</param>
/// <param name="outline">Numbers and captions; null where there are none, as in a test of one table.</param>
public sealed class TableNames(IReadOnlyDictionary<string, ComputedTable> tables, ReportOutline? outline)
{
    /// <summary>A table: "Tabel 3.1", or "Tabel 'Capaian Kinerja'" for one without a number.</summary>
    public string Of(string id) => outline?.Find(id) is not { } target ? $"Tabel '{tables.GetValueOrDefault(id)?.Block.Judul}'" : target.Number ?? $"Tabel '{target.Text}'";

    /// <summary>The place of a cell: "Tabel 3.1, baris 'IKM', kolom 'Realisasi, 2024'".</summary>
    public Wording Cell(string id, ComputedRow row, ComputedColumn column)
    {
        string table = Of(id);
        string heading = Heading(column);
        return new($"{table}, baris '{row.Nama}', kolom '{heading}'", $"{table}, row '{row.Nama}', column '{heading}'");
    }

    /// <summary>A cell as a sentence names it, in English after "the": "kolom 'Capaian' baris 'IKM' dalam Tabel 3.1".</summary>
    internal Wording InProse(string id, string row, string column)
    {
        (string baris, string kolom) = (NameOf(id, row), HeadingOf(id, column));
        return new($"kolom '{kolom}' baris '{baris}' dalam {Of(id)}", $"column '{kolom}' of the row '{baris}' in {Of(id)}");
    }

    /// <summary>How a cell was computed; null where it was written.</summary>
    internal Provenance? AsalOf(string id, string row, string column) => tables.GetValueOrDefault(id)?.Rows.FirstOrDefault(r => r.Key == row)?.ProvenanceOf(column);

    /// <summary>A column's heading with that of its group.</summary>
    internal static string Heading(ComputedColumn column) => column.Grup is null ? column.Judul : $"{column.Grup}, {column.Judul}";

    private string NameOf(string id, string row) => tables.GetValueOrDefault(id)?.Rows.FirstOrDefault(r => r.Key == row)?.Nama ?? row;

    private string HeadingOf(string id, string column) => tables.GetValueOrDefault(id)?.ColumnByKey(column) is { } found ? Heading(found) : column;
}
