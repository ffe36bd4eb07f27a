namespace Lkjip.Publish.Core;

/// <summary>Compares what a published document printed in its tables with what the data give.</summary>
public static class CellChecker
{
    /// <summary>From so many figures on that are cut off, with none that is rounded, the document is held to cut off.</summary>
    private const int EnoughToTell = 3;

    /// <summary>Compares all printed cells of a report.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="tables">Its tables by id.</param>
    /// <param name="names">What messages call the cells.</param>
    /// <param name="findings">Gets a finding per difference.</param>
    /// <returns>The differences by table id, in the order of rows and columns as printed figures name them.</returns>
    public static ILookup<string, CellDifference> Check(Laporan laporan, IReadOnlyDictionary<string, ComputedTable> tables, TableNames names, FindingBag findings)
    {
        ArgumentNullException.ThrowIfNull(names);
        PrintedCell[] printed = [.. tables.SelectMany(t => Printed(t.Value, laporan.Tercetak.GetValueOrDefault(t.Key)))];
        (Pembulatan pembulatan, int cut) = HowShortened(printed);
        if (pembulatan is Pembulatan.Dipotong)
        {
            findings.Add(ArithmeticFindings.Truncated(laporan.Folder, cut));
        }

        List<CellDifference> differences = [];
        HashSet<string> things = [.. ThingNames.Of(laporan)];
        ILookup<string, decimal> figures = ThingNames.FiguresOf(laporan);
        foreach (PrintedCell one in printed)
        {
            CheckNotation(one, names, findings);
            bool? agrees = TercetakChecker.Agrees(one.Cell, one.Tercetak, pembulatan);
            if (agrees is false)
            {
                differences.Add(one.Difference(names) with { IsSlight = IsSlight(one, things, [.. figures[one.Row.Key]], pembulatan) });
                findings.Add(ToFinding(differences[^1]));
            }
            else if (agrees is null && !TableColumnKeys.IsPrintedOnly(one.Column.Key))
            {
                findings.Add(ArithmeticFindings.NothingToCompare(one.Tercetak.At, one.Tempat, one.Where(names), one.Shown));
            }
        }

        return differences.ToLookup(d => d.Table);
    }

    /// <summary>How a document shortens its decimals.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="tables">Its tables by id.</param>
    internal static Pembulatan PembulatanOf(Laporan laporan, IReadOnlyDictionary<string, ComputedTable> tables) =>
        HowShortened(tables.SelectMany(t => Printed(t.Value, laporan.Tercetak.GetValueOrDefault(t.Key)))).Pembulatan;

    private static Finding ToFinding(CellDifference difference) =>
        difference.Rumus is null ? AgreementFindings.Cell(difference)
        : difference.IsText ? ArithmeticFindings.Label(difference)
        : ArithmeticFindings.Cell(difference);

    /// <summary>Whether it is no other thing that is printed.</summary>
    private static bool IsSlight(PrintedCell one, HashSet<string> things, decimal[] figures, Pembulatan pembulatan) =>
        TercetakChecker.PrintsMore(one.Cell, one.Tercetak, figures, pembulatan)
        || (one.Cell.Parts is [{ Angka: null, Teks: { } text }] && one.Tercetak.Bagian is [{ Angka: null, Teks: { } printed }]
            && TextDifference.IsSlight(printed, text, things.Contains(text)));

    /// <summary>A number that the document printed with a decimal point or with commas between the thousands.</summary>
    private static void CheckNotation(PrintedCell one, TableNames names, FindingBag findings)
    {
        foreach ((CellPart computed, BagianTercetak official) in one.Cell.Parts.Zip(one.Tercetak.Bagian))
        {
            if (official is { Angka: null, Teks: { } text } && NumberIn(computed, text) is { Number: { Notation: not NumberNotation.Indonesia } number, Written: var written })
            {
                findings.Add(NotationFindings.Foreign(one.Tercetak.At, one.Tempat, written, number, one.Where(names)));
            }
        }
    }

    private static (string Written, WrittenNumber Number)? NumberIn(CellPart computed, string printed) =>
        computed.Teks is { } text ? IntervalText.Agreed(text, printed)
        : TercetakChecker.AsNumber(computed, printed) is { } number ? (printed, number)
        : null;

    private static IEnumerable<PrintedCell> Printed(ComputedTable table, DataTercetak? printed)
    {
        if (printed is null)
        {
            yield break;
        }

        foreach (ComputedRow row in table.Rows)
        {
            foreach ((string key, NilaiTercetak official) in printed.Baris.GetValueOrDefault(row.Key) ?? new Dictionary<string, NilaiTercetak>())
            {
                if (table.ColumnByKey(key) is { } column && row.CellOf(key) is { } cell)
                {
                    yield return new PrintedCell(table, row, column.In(row, cell), cell, official);
                }
            }
        }
    }

    /// <summary>Whether a document rounds or cuts off: told by the figures for which it makes a difference.</summary>
    private static (Pembulatan Pembulatan, int Cut) HowShortened(IEnumerable<PrintedCell> printed)
    {
        int rounded = 0;
        int cut = 0;
        foreach (PrintedCell one in printed.Where(p => p.Column.Rumus is not null && p.Cell.Parts.Count == p.Tercetak.Bagian.Count))
        {
            foreach ((CellPart computed, BagianTercetak official) in one.Cell.Parts.Zip(one.Tercetak.Bagian))
            {
                if (computed.Angka is { } number && official.Angka is { } written && Persentase.Round(number, written.Scale) != Persentase.Cut(number, written.Scale))
                {
                    rounded += Persentase.Round(number, written.Scale) == written ? 1 : 0;
                    cut += Persentase.Cut(number, written.Scale) == written ? 1 : 0;
                }
            }
        }

        return (rounded > 0 || cut < EnoughToTell ? Pembulatan.SetengahKeAtas : Pembulatan.Dipotong, cut);
    }

    private sealed record PrintedCell(ComputedTable Table, ComputedRow Row, ComputedColumn Column, ComputedCell Cell, NilaiTercetak Tercetak)
    {
        /// <summary>What the document printed, formatted.</summary>
        public string Shown => string.Join("; ", CellLines.Of(Tercetak, Cell, Column));

        public Tempat.Cell Tempat => new(Table.Block.Id, Row.Key, Column.Key);

        public Wording Where(TableNames names) => names.Cell(Table.Block.Id, Row, Column);

        public CellDifference Difference(TableNames names) => new(Table.Block.Id, Row, Column, Shown, string.Join("; ", CellLines.Of(Cell, Column)), Tercetak.At)
        {
            IsText = Cell.Parts.All(part => part.Angka is null),
            Rumus = Row.ProvenanceOf(Column.Key) is { } asal && (asal.Rumus ?? Column.Rumus) is { } rumus ? ShownFormula.Of(rumus, asal) : null,
            Where = Where(names),
        };
    }
}
