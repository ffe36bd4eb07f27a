namespace Lkjip.Publish.Core;

/// <summary>How the computed cells of a generic table came about.</summary>
internal sealed class GenericProvenance(DataTabel data, GenericRows rows, IReadOnlyDictionary<string, RumusExpression> formulas)
{
    /// <summary>How a cell was computed; null where it was written.</summary>
    public Provenance? Of(GenericRow row, KolomTabel kolom) => row.Index is { } index ? OfRow(index, kolom.Kunci)
        : rows.NumberOf(row, kolom.Kunci) is null ? null
        : row.IsMean ? Provenance.Mean(() => InputRows(kolom.Kunci))
        : formulas.TryGetValue(kolom.Kunci, out RumusExpression? formula) ? Formula(formula, Judul, TotalInput)
        : Total(kolom.Kunci);

    /// <summary>A formula over columns with their headings for names: "Realisasi ÷ Target × 100".</summary>
    public string Words(RumusExpression formula) => Words(formula, Judul);

    /// <summary>How the step of a scale was found.</summary>
    public Provenance? Classified(GenericRow row, KolomTabel kolom, SkalaPredikat skala)
    {
        string from = kolom.Dari!.Value;
        return rows.NumberOf(row, from) is { } value
            ? Provenance.Classified(
                () => row.Index is { } index ? Input(index, from, Judul(from))
                    : ProvenanceInput.Computed(Judul(from), value, GenericTable.ClosingKeys[row.IsMean ? 1 : 0], from, () => Of(row, data.Kolom.First(k => k.Kunci.Value == from))),
                skala,
                value)
            : null;
    }

    private Provenance? OfRow(int row, string column)
    {
        if (formulas.TryGetValue(column, out RumusExpression? formula))
        {
            return Formula(formula, Judul, name => Input(row, name, Judul(name)));
        }

        if (!rows.IsDerived(row) || data.Baris[row].ContainsKey(column))
        {
            return null;
        }

        return data.Baris[row].TryGetValue("jumlahDari", out SelTabel? summed)
            ? Provenance.Sum(() => [.. summed.Teks.Select(rows.RowOf).OfType<int>().Where(r => rows.NumberAt(r, column) is not null).Select(r => Input(r, column, NameOf(r)))]) with { Rumus = "jumlah baris" }
            : rows.FormulaOf(row) is { } over ? Formula(over, key => rows.RowOf(key) is { } r ? NameOf(r) : key, key => RowInput(key, column)) : null;
    }

    /// <summary>A formula over names: columns of a row, or rows of a column.</summary>
    private Provenance Formula(RumusExpression formula, Func<string, string> words, Func<string, ProvenanceInput> input) => new(
        () => [.. Names(formula).Select(n => n.IsTotal ? TotalInput(n.Name) : input(n.Name))],
        _ => RumusText.Write(formula, name => Provenance.Term(input(name)), name => Provenance.Term(TotalInput(name))))
    {
        Rumus = Words(formula, words),
        Compute = values => Evaluate(formula, values),
    };

    private string Words(RumusExpression formula, Func<string, string> name) => RumusText.Write(formula, name, column => $"jumlah {Judul(column)}");

    private static decimal? Evaluate(RumusExpression formula, IReadOnlyList<decimal> values)
    {
        Dictionary<(string, bool), decimal> known = Names(formula).Zip(values).ToDictionary(pair => pair.First, pair => pair.Second);
        return formula.Evaluate(name => known[(name, false)], name => known[(name, true)]);
    }

    private static IEnumerable<(string Name, bool IsTotal)> Names(RumusExpression formula)
    {
        List<(string, bool)> names = [];
        RumusText.Write(formula, name => Note(name, false), name => Note(name, true));
        return names.Distinct();

        string Note(string name, bool isTotal)
        {
            names.Add((name, isTotal));
            return name;
        }
    }

    private ProvenanceInput Input(int row, string column, string nama) =>
        !formulas.ContainsKey(column) && data.Baris[row].TryGetValue(column, out SelTabel? cell)
            ? cell.Angka is { } number ? ProvenanceInput.Stated(nama, number, cell.At) with { Cell = (rows.KeyOf(row), column) } : new ProvenanceInput(nama, "–") { At = cell.At }
            : ProvenanceInput.Computed(nama, rows.NumberAt(row, column), rows.KeyOf(row), column, () => OfRow(row, column));

    private ProvenanceInput RowInput(string key, string column) =>
        rows.RowOf(key) is { } row ? Input(row, column, NameOf(row)) : new ProvenanceInput(key, "–");

    private ProvenanceInput TotalInput(string column) =>
        ProvenanceInput.Computed($"Jumlah {Judul(column)}", rows.TotalOf(column), GenericTable.ClosingKeys[0], column, () => Total(column));

    private Provenance Total(string column) => Provenance.Sum(() => InputRows(column)) with { Rumus = "jumlah baris" };

    private ProvenanceInput[] InputRows(string column) =>
    [
        .. Enumerable.Range(0, data.Baris.Count).Where(r => !rows.IsDerived(r) && rows.NumberAt(r, column) is not null).Select(r => Input(r, column, NameOf(r))),
    ];

    /// <summary>Heading of a column; with its group where several columns have the same.</summary>
    private string Judul(string column) => data.Kolom.FirstOrDefault(k => k.Kunci.Value == column) is not { } kolom ? column
        : kolom.Grup is { } group && data.Kolom.Count(k => k.Judul == kolom.Judul) > 1 ? $"{group}, {kolom.Judul}"
        : kolom.Judul;

    private string NameOf(int row) => rows.NameOf(row, data.Kolom.FirstOrDefault(k => k.Tipe is ColumnKind.Teks)?.Kunci.Value ?? string.Empty);
}
