using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>The cells of a generic table, with the formulas of columns and rows evaluated.</summary>
internal sealed class GenericRows(DataTabel data, IReadOnlyDictionary<string, RumusExpression> formulas, FindingBag findings)
{
    /// <summary>Keys of a row that are no columns.</summary>
    public static readonly IReadOnlyList<string> RowKeys = KunciBaris.Semua;

    private readonly Dictionary<string, decimal?> totals = [];
    private readonly Dictionary<int, RumusExpression?> rowFormulas = [];
    private readonly Dictionary<string, int> rowByKey = Enumerable.Range(0, data.Baris.Count)
        .GroupBy(row => KeyOf(data, row)).ToDictionary(g => g.Key, g => g.First());

    /// <summary>Key of a row: its cell <c>kunci</c>, else its number from 1.</summary>
    public static string KeyOf(DataTabel data, int row) => RowText(data, row, "kunci") ?? (row + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Key of a row.</summary>
    public string KeyOf(int row) => KeyOf(data, row);

    /// <summary>What kind of row: as written, or a subtotal where it sums others up.</summary>
    public RowStyle StyleOf(int row) => RowText(data, row, "gaya") switch
    {
        "grup" => RowStyle.Group,
        "subtotal" => RowStyle.Subtotal,
        "jumlah" => RowStyle.Total,
        _ => IsDerived(row) ? RowStyle.Subtotal : RowStyle.Data,
    };

    /// <summary>The row with a key; null where there is none.</summary>
    public int? RowOf(string key) => rowByKey.TryGetValue(key, out int row) ? row : null;

    /// <summary>The number of a row in a column, written or computed; null for none.</summary>
    public decimal? NumberAt(int row, string column) => NumberAt(row, column, []);

    /// <summary>The number of a row, closing rows included.</summary>
    public decimal? NumberOf(GenericRow row, string column) => row.Index is { } index ? NumberAt(index, column) : ClosingNumber(row, column);

    /// <summary>The sum of a column over the rows that do not follow from others.</summary>
    public decimal? TotalOf(string column) => Total(column, []);

    /// <summary>The formula over other rows that a row has; null for none.</summary>
    public RumusExpression? FormulaOf(int row) => data.Baris[row].TryGetValue("rumus", out SelTabel? written) ? FormulaOf(row, written) : null;

    /// <summary>Plain text that names a row.</summary>
    public string NameOf(int row, string header) =>
        data.Baris[row].TryGetValue(header, out SelTabel? cell) && cell.Teks.Count > 0 ? cell.Teks[0] : KeyOf(row);

    /// <summary>What a row's own formula calls another row.</summary>
    private string NameOf(string key) => RowOf(key) is { } row ? NameOf(row, data.Kolom.FirstOrDefault(k => k.Tipe is ColumnKind.Teks)?.Kunci.Value ?? string.Empty) : key;

    /// <summary>Kinds that a row may give its numbers, by name.</summary>
    public static readonly IReadOnlyDictionary<string, ColumnKind> RowKinds = new Dictionary<string, ColumnKind>
    {
        ["angka"] = ColumnKind.Angka,
        ["rupiah"] = ColumnKind.Rupiah,
        ["persen"] = ColumnKind.Persen,
    };

    /// <summary>The cell of a row and column.</summary>
    public ComputedCell Cell(GenericRow row, KolomTabel kolom)
    {
        if (row.Index is not { } index)
        {
            return ClosingCell(row, kolom);
        }

        if (kolom.Tipe is ColumnKind.Nomor && !data.Baris[index].ContainsKey(kolom.Kunci))
        {
            return ComputedCell.Number(index + 1);
        }

        if (formulas.ContainsKey(kolom.Kunci) || (IsDerived(index) && IsNumber(kolom) && !data.Baris[index].ContainsKey(kolom.Kunci)))
        {
            decimal? number = NumberAt(index, kolom.Kunci, []);
            return ComputedCell.Number(number) with { Format = FormatOf(index, kolom, number) };
        }

        return data.Baris[index].TryGetValue(kolom.Kunci, out SelTabel? cell)
            ? new ComputedCell(cell.Angka is { } angka ? [new CellPart(angka, null)] : [.. cell.Teks.Select(t => new CellPart(null, t))]) { IsList = cell.Daftar, Format = FormatOf(index, kolom, cell.Angka) }
            : ComputedCell.Empty;
    }

    /// <summary>The format of a cell whose row has a formula, or a kind, of its own; null for that of the column.</summary>
    private CellFormat? FormatOf(int row, KolomTabel kolom, decimal? number)
    {
        string? rumus = FormulaOf(row) is { } formula ? RumusText.Write(formula, NameOf, NameOf) : RowText(data, row, "rumus");
        ColumnKind? own = RowText(data, row, "tipe") is { } name && RowKinds.TryGetValue(name, out ColumnKind kind) ? kind : null;
        if ((rumus is null && own is null) || formulas.ContainsKey(kolom.Kunci) || !IsNumber(kolom))
        {
            return null;
        }

        ColumnKind shown = own ?? (kolom.Tipe is ColumnKind.Centang ? ColumnKind.Angka : kolom.Tipe);
        return new CellFormat(shown, rumus is null ? DecimalsOf(kolom, shown, false) : DecimalsOf(kolom, shown, false) ?? Short(number), rumus);
    }

    /// <summary>Decimals of a column's cells: those it states, else none of rupiah and counts of marks, two of percentages and of what a formula gives.</summary>
    /// <returns>Null shows numbers as they were written.</returns>
    public static int? DecimalsOf(KolomTabel kolom, ColumnKind kind, bool computed) =>
        kolom.Desimal ?? (kind is ColumnKind.Rupiah or ColumnKind.Centang ? 0 : computed || kind is ColumnKind.Persen ? 2 : null);

    /// <summary>The decimals of a number that a division may have given: those that it has, two at most.</summary>
    private static int? Short(decimal? number) =>
        number is { } n ? Enumerable.Range(0, 3).FirstOrDefault(d => Persentase.Round(n, d) == n, 2) : null;

    private static bool IsNumber(KolomTabel kolom) => kolom.Tipe is ColumnKind.Angka or ColumnKind.Rupiah or ColumnKind.Persen or ColumnKind.Centang;

    /// <summary>The step of a scale to which the number of another column belongs.</summary>
    public ComputedCell Classified(GenericRow row, KolomTabel kolom, SkalaPredikat skala)
    {
        return ComputedCell.Text(NumberOf(row, kolom.Dari!.Value) is { } value ? skala.Classify(value)?.Label : null);
    }

    private ComputedCell ClosingCell(GenericRow row, KolomTabel kolom)
    {
        if (kolom.Kunci.Value == data.Kolom.FirstOrDefault(k => k.Tipe is ColumnKind.Teks)?.Kunci.Value)
        {
            return ComputedCell.Text(row.Judul);
        }

        decimal? number = ClosingNumber(row, kolom.Kunci);
        ComputedCell cell = ComputedCell.Number(number);
        ColumnKind kind = kolom.Tipe is ColumnKind.Centang ? ColumnKind.Angka : kolom.Tipe;
        return row.IsMean ? cell with { Format = new CellFormat(kind, DecimalsOf(kolom, kind, kolom.Rumus is not null) ?? Short(number), "rata-rata baris") } : cell;
    }

    private decimal? ClosingNumber(GenericRow row, string column)
    {
        JumlahTabel closing = row.IsMean ? data.RataRata! : data.Jumlah!;
        if (closing.Kolom.All(k => k.Value != column))
        {
            return null;
        }

        if (row.IsMean)
        {
            decimal[] known = [.. Enumerable.Range(0, data.Baris.Count).Where(r => !IsDerived(r)).Select(r => NumberAt(r, column, [])).OfType<decimal>()];
            return known.Length == 0 ? null : known.Sum() / known.Length;
        }

        // A column with a formula is computed from the sums, not summed: a percentage of totals is no total of percentages.
        return formulas.TryGetValue(column, out RumusExpression? formula)
            ? formula.Evaluate(name => Total(name, []), name => Total(name, []))
            : Total(column, []);
    }

    private decimal? NumberAt(int row, string column, HashSet<string> open)
    {
        if (!formulas.TryGetValue(column, out RumusExpression? formula))
        {
            return data.Baris[row].TryGetValue(column, out SelTabel? cell) ? cell.Angka : Derived(row, column, open);
        }

        if (!open.Add(column))
        {
            KolomTabel kolom = data.Kolom.First(k => k.Kunci.Value == column);
            findings.Add(InputFindings.CircularFormula(kolom.Rumus!.Value.At, column));
            return null;
        }

        decimal? value = formula.Evaluate(name => NumberAt(row, name, open), name => Total(name, open));
        open.Remove(column);
        return value;
    }

    /// <summary>The sum of the rows that a row names, or what its formula over other rows gives; a row that needs itself is a finding.</summary>
    private decimal? Derived(int row, string column, HashSet<string> open)
    {
        if (!IsDerived(row))
        {
            return null;
        }

        SelTabel written = data.Baris[row].GetValueOrDefault("jumlahDari") ?? data.Baris[row]["rumus"];
        string mark = $"{column}@{row}";
        if (!open.Add(mark))
        {
            findings.Add(InputFindings.CircularFormula(written.At, column));
            return null;
        }

        decimal? value = data.Baris[row].ContainsKey("jumlahDari")
            ? SumKnown(written.Teks.Where(rowByKey.ContainsKey).Select(key => NumberAt(rowByKey[key], column, open)))
            : FormulaOf(row, written)?.Evaluate(key => rowByKey.TryGetValue(key, out int other) ? NumberAt(other, column, open) : null, _ => null);
        open.Remove(mark);
        return value;
    }

    private RumusExpression? FormulaOf(int row, SelTabel written)
    {
        if (!rowFormulas.TryGetValue(row, out RumusExpression? formula))
        {
            rowFormulas[row] = formula = RumusParser.Parse(new Sourced<string>(written.Teks.FirstOrDefault() ?? string.Empty, written.At), findings);
        }

        return formula;
    }

    private static decimal? SumKnown(IEnumerable<decimal?> values)
    {
        decimal[] known = [.. values.OfType<decimal>()];
        return known.Length > 0 ? known.Sum() : null;
    }

    /// <summary>The sum of a column over the rows that do not follow from others; computed once.</summary>
    private decimal? Total(string column, HashSet<string> open)
    {
        if (totals.TryGetValue(column, out decimal? known))
        {
            return known;
        }

        decimal? total = SumKnown(Enumerable.Range(0, data.Baris.Count).Where(row => !IsDerived(row)).Select(row => NumberAt(row, column, open)));
        if (open.Count == 0 || !formulas.ContainsKey(column))
        {
            totals[column] = total;
        }

        return total;
    }

    /// <summary>True for a row that follows from other rows: it counts in no sum and no mean.</summary>
    public bool IsDerived(int row) => data.Baris[row].ContainsKey("jumlahDari") || data.Baris[row].ContainsKey("rumus");

    private static string? RowText(DataTabel data, int row, string key) =>
        data.Baris[row].TryGetValue(key, out SelTabel? cell) && cell.Teks.Count > 0 ? cell.Teks[0] : null;
}
