using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>The cells of a generic table, with formulas evaluated; a null row is the closing one.</summary>
internal sealed class GenericRows(DataTabel data, IReadOnlyDictionary<string, RumusExpression> formulas, FindingBag findings)
{
    /// <summary>Keys of a row that are no columns.</summary>
    public static readonly string[] RowKeys = ["kunci", "gaya", "jumlahDari"];

    private readonly Dictionary<string, decimal?> totals = [];
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
        _ => IsSum(row) ? RowStyle.Subtotal : RowStyle.Data,
    };

    /// <summary>Plain text that names a row.</summary>
    public string NameOf(int row, string header) =>
        data.Baris[row].TryGetValue(header, out SelTabel? cell) && cell.Teks.Count > 0 ? cell.Teks[0] : KeyOf(row);

    /// <summary>The cell of a row and column.</summary>
    public ComputedCell Cell(int? row, KolomTabel kolom)
    {
        if (row is not { } index)
        {
            return TotalCell(kolom);
        }

        if (kolom.Tipe is ColumnKind.Nomor && !data.Baris[index].ContainsKey(kolom.Kunci))
        {
            return ComputedCell.Number(index + 1);
        }

        if (formulas.ContainsKey(kolom.Kunci) || (IsSum(index) && kolom.Tipe is ColumnKind.Angka or ColumnKind.Rupiah && !data.Baris[index].ContainsKey(kolom.Kunci)))
        {
            return ComputedCell.Number(NumberAt(index, kolom.Kunci, []));
        }

        return data.Baris[index].TryGetValue(kolom.Kunci, out SelTabel? cell)
            ? new ComputedCell(cell.Angka is { } angka ? [new CellPart(angka, null)] : [.. cell.Teks.Select(t => new CellPart(null, t))]) { IsList = cell.Daftar }
            : ComputedCell.Empty;
    }

    private ComputedCell TotalCell(KolomTabel kolom)
    {
        if (kolom.Kunci.Value == data.Kolom.FirstOrDefault(k => k.Tipe is ColumnKind.Teks)?.Kunci.Value)
        {
            return ComputedCell.Text(data.Jumlah!.Judul);
        }

        if (data.Jumlah!.Kolom.All(k => k.Value != kolom.Kunci.Value))
        {
            return ComputedCell.Empty;
        }

        // A column with a formula is computed from the sums, not summed: a percentage of totals is no total of percentages.
        return ComputedCell.Number(formulas.TryGetValue(kolom.Kunci, out RumusExpression? formula)
            ? formula.Evaluate(name => Total(name, []), name => Total(name, []))
            : Total(kolom.Kunci, []));
    }

    private decimal? NumberAt(int row, string column, HashSet<string> open)
    {
        if (!formulas.TryGetValue(column, out RumusExpression? formula))
        {
            return data.Baris[row].TryGetValue(column, out SelTabel? cell) ? cell.Angka : SumOf(row, column, open);
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

    /// <summary>The sum of the rows that a row names; a row that needs itself is a finding.</summary>
    private decimal? SumOf(int row, string column, HashSet<string> open)
    {
        if (!IsSum(row))
        {
            return null;
        }

        SelTabel parts = data.Baris[row]["jumlahDari"];
        string mark = $"{column}@{row}";
        if (!open.Add(mark))
        {
            findings.Add(InputFindings.CircularFormula(parts.At, column));
            return null;
        }

        decimal?[] values = [.. parts.Teks.Where(rowByKey.ContainsKey).Select(key => NumberAt(rowByKey[key], column, open))];
        open.Remove(mark);
        return values.Any(v => v.HasValue) ? values.Sum() : null;
    }

    /// <summary>The sum of a column over the rows that are no sums themselves; computed once.</summary>
    private decimal? Total(string column, HashSet<string> open)
    {
        if (totals.TryGetValue(column, out decimal? known))
        {
            return known;
        }

        decimal?[] values = [.. Enumerable.Range(0, data.Baris.Count).Where(row => !IsSum(row)).Select(row => NumberAt(row, column, open))];
        decimal? total = values.Any(v => v.HasValue) ? values.Sum() : null;
        if (open.Count == 0 || !formulas.ContainsKey(column))
        {
            totals[column] = total;
        }

        return total;
    }

    private bool IsSum(int row) => data.Baris[row].ContainsKey("jumlahDari");

    private static string? RowText(DataTabel data, int row, string key) =>
        data.Baris[row].TryGetValue(key, out SelTabel? cell) && cell.Teks.Count > 0 ? cell.Teks[0] : null;
}
