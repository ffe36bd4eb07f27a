namespace Lkjip.Publish.Core;

/// <summary>The cells of a generic table, with formulas evaluated; a null row is the closing one.</summary>
internal sealed class GenericRows(DataTabel data, IReadOnlyDictionary<string, RumusExpression> formulas, FindingBag findings)
{
    /// <summary>Key of a row: its cell <c>kunci</c>, else its number from 1.</summary>
    public string KeyOf(int row) =>
        data.Baris[row].TryGetValue("kunci", out SelTabel? kunci) && kunci.Teks.Count > 0 ? kunci.Teks[0] : FormatAngka.Angka(row + 1);

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

        if (formulas.ContainsKey(kolom.Kunci))
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
            return data.Baris[row].TryGetValue(column, out SelTabel? cell) ? cell.Angka : null;
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

    private decimal? Total(string column, HashSet<string> open)
    {
        decimal?[] values = [.. Enumerable.Range(0, data.Baris.Count).Select(row => NumberAt(row, column, open))];
        return values.Any(v => v.HasValue) ? values.Sum() : null;
    }
}
