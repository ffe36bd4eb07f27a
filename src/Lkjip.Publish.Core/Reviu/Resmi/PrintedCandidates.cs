namespace Lkjip.Publish.Core;

/// <summary>Finds the places at which a document prints its quantities, in order of reading.</summary>
/// <param name="computed">The computed report.</param>
/// <param name="texts">Its texts.</param>
/// <param name="tables">Its tables by id.</param>
/// <param name="figures">Finds figures by their paths.</param>
internal sealed class PrintedCandidates(
    ComputedLaporan computed, IReadOnlyList<ReviuText> texts, IReadOnlyDictionary<string, ComputedTable> tables, FigureLookup figures)
{
    /// <summary>What is called something is no figure: a name that is written otherwise is told where it is.</summary>
    private static readonly HashSet<string> Names = ["nama", "judul", "satuan", "kode", "indikator", "periode", "jenis"];

    private readonly CellPaths paths = new(computed);

    /// <summary>What is noted as printed, in tables and in prose.</summary>
    public IEnumerable<PrintedCandidate> Noted() => Tables().SelectMany(Noted).Concat(texts.SelectMany(text => text.Values).Select(OfProse).OfType<PrintedCandidate>());

    /// <summary>The cells that show what the data state, without a note that the document printed them otherwise.</summary>
    /// <param name="wanted">Says which quantities are asked for.</param>
    public IEnumerable<PrintedCandidate> AsStated(Func<string, bool> wanted) =>
        from table in Tables()
        from row in table.Rows
        where row.Style is not RowStyle.Group
        from column in table.Columns
        where column.Kind is not (ColumnKind.Teks or ColumnKind.Nomor) && PrintedOf(table)?.Baris.GetValueOrDefault(row.Key)?.ContainsKey(column.Key) is not true
        let path = paths.Of(table, row.Key, column.Key)
        where wanted(path) && row.ProvenanceOf(column.Key) is null && row.CellOf(column.Key) is { Parts: [{ IsEmpty: false }] }
        let part = row.CellOf(column.Key)!.Parts[0]
        where IsShown(part, figures.Find(path))
        select new PrintedCandidate(path, new BagianTercetak(part.Angka, part.Teks), table.Block.At, table) { IsAsStated = true };

    /// <summary>The path of the quantity that a cell shows: its own where it shows another value than the quantity has, as sums over a choice of rows do.</summary>
    public string PathOf(ComputedTable table, ComputedRow row, string column)
    {
        string path = paths.Of(table, row.Key, column);
        string own = CellPaths.Own(table, row.Key, column);
        return path == own || IsShown(row.CellOf(column)?.Parts.FirstOrDefault() ?? default, figures.Find(path)) ? path : own;
    }

    /// <summary>The path of the quantity that prose names: a cell of a table by what it shows.</summary>
    public string PathOf(IReadOnlyList<string> path) =>
        path is ["tabel", var id, var key, var column] && tables.GetValueOrDefault(id) is { } table && table.Rows.FirstOrDefault(r => r.Key == key) is { } row
            ? PathOf(table, row, column)
            : string.Join('.', path);

    private IEnumerable<ComputedTable> Tables() => texts.SelectMany(text => text.Blocks).OfType<TabelBlock>()
        .Select(block => tables.GetValueOrDefault(block.Id.Value) is { } table && table.Block == block ? table : null).OfType<ComputedTable>();

    private DataTercetak? PrintedOf(ComputedTable table) => computed.Source.Tercetak.GetValueOrDefault(table.Block.Id.Value);

    private IEnumerable<PrintedCandidate> Noted(ComputedTable table) =>
        from row in table.Rows
        from cell in PrintedOf(table)?.Baris.GetValueOrDefault(row.Key) ?? new Dictionary<string, NilaiTercetak>()
        where cell.Value.Bagian is [{ } part] && !IsDash(cell.Value.Bagian[0]) && table.ColumnByKey(cell.Key) is not null
            && row.CellOf(cell.Key) is { Parts.Count: <= 1 } && !TableColumnKeys.IsPrintedOnly(cell.Key)
        select new PrintedCandidate(PathOf(table, row, cell.Key), cell.Value.Bagian[0], cell.Value.At, table);

    /// <summary>A value in words says in another way what stands beside it.</summary>
    private PrintedCandidate? OfProse(ValueExpression value)
    {
        if (value.Tercetak is not { } printed || value.Formats is ["terbilang"] || Names.Contains(value.Path[^1]) || figures.Find(string.Join('.', value.Path)) is not { } figure)
        {
            return null;
        }

        string path = PathOf(value.Path);
        return figure.Angka is null ? new PrintedCandidate(path, new BagianTercetak(null, printed), value.At, null)
            : FormatAngka.TryParse(printed, out decimal number) ? new PrintedCandidate(path, new BagianTercetak(number, null), value.At, null)
            : null;
    }

    private static bool IsShown(CellPart part, Figure? figure) => part.IsEmpty ? figure is null : figure?.Angka == part.Angka && (part.Angka is not null || figure?.Teks == part.Teks);

    private static bool IsDash(BagianTercetak value) => value is { Angka: null, Teks: "-" or "–" or "" };
}
