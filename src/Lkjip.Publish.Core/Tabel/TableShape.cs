namespace Lkjip.Publish.Core;

/// <summary>The columns that a kind of table knows; a block chooses among them.</summary>
/// <typeparam name="T">What the rows are about.</typeparam>
internal sealed class TableShape<T>
{
    private readonly Dictionary<string, TableColumn<T>> columns;
    private readonly Func<string, TableColumn<T>?> more;

    /// <param name="columns">Columns with fixed keys.</param>
    /// <param name="more">Columns whose keys carry a year or the like; null for none.</param>
    public TableShape(IEnumerable<TableColumn<T>> columns, Func<string, TableColumn<T>?>? more = null)
    {
        this.columns = columns.ToDictionary(c => c.Info.Key);
        this.more = more ?? (_ => null);
    }

    /// <summary>Key of the column whose cells name their rows.</summary>
    public required string RowHeader { get; init; }

    /// <summary>The column with a key; null where there is none.</summary>
    /// <remarks>A key such as <c>tercetak-1</c> makes a column that holds nothing but what the document printed.</remarks>
    public TableColumn<T>? Find(string key) => columns.GetValueOrDefault(key) ?? more(key)
        ?? (TableColumnKeys.IsPrintedOnly(key) ? TableColumn<T>.Of(key, key, ColumnKind.Nilai, _ => ComputedCell.Empty) : null);

    /// <summary>Builds the table of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="usual">Columns shown where the block names none.</param>
    /// <param name="rows">The rows with their items; null items are group rows, whose only cell is the row's name.</param>
    /// <param name="findings">Gets a finding for each column that the block names and the shape does not know.</param>
    public ComputedTable Build(TabelBlock block, IReadOnlyList<string> usual, IEnumerable<TableRow<T>> rows, FindingBag findings)
    {
        IEnumerable<KolomBlock> chosen = block.Kolom.Count > 0
            ? block.Kolom
            : usual.Select(key => new KolomBlock(new Sourced<string>(key, block.At), null, null));
        List<ComputedColumn> shown = [];
        foreach (KolomBlock kolom in chosen)
        {
            if (Find(kolom.Kunci) is { } column)
            {
                shown.Add(column.Info with { Judul = kolom.Judul ?? column.Info.Judul, Grup = kolom.Grup is "" ? null : kolom.Grup ?? column.Info.Grup });
            }
            else
            {
                findings.Add(InputFindings.UnknownName(kolom.Kunci.At, new("kolom", "column"), kolom.Kunci, columns.Keys));
            }
        }

        return new ComputedTable
        {
            Block = block,
            Kind = TableKinds.Of(block)!,
            Columns = shown,
            Rows = [.. rows.Select(ToRow)],
            RowHeader = shown.Any(c => c.Key == RowHeader) ? RowHeader : shown.FirstOrDefault(c => c.Kind is ColumnKind.Teks)?.Key ?? RowHeader,
            ColumnByKey = key => shown.FirstOrDefault(c => c.Key == key) ?? Find(key)?.Info,
            KnownColumns = [.. columns.Keys],
        };
    }

    private ComputedRow ToRow(TableRow<T> row) =>
        new(row.Key, row.Nama, row.Style, row.Level, key => row.CellOf(this, key))
        {
            ProvenanceOf = key => row.ProvenanceOf(this, key),
        };
}
