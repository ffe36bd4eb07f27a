namespace Lkjip.Publish.Core;

/// <summary>What a figure would be if it were computed from what the document printed.</summary>
/// <param name="context">The report.</param>
/// <param name="known">The findings about figures, by the keys of these.</param>
internal sealed class PrintedInputs(ReviuContext context, ILookup<string, FigureFinding> known)
{
    private const int MaxDepth = 12;

    /// <summary>What the printed inputs of a figure give, with the findings that are about them: by the inputs themselves first, then by what is below them. Nothing where nothing can be computed.</summary>
    public IEnumerable<(Rentang Value, IReadOnlyList<FigureFinding> About)> Of(FigurePlace place)
    {
        foreach (int depth in new[] { 0, MaxDepth })
        {
            List<FigureFinding> about = [];
            if (place.Asal is { } asal && RangeOf(asal, place, about, depth) is { } range)
            {
                yield return (range, about);
            }
        }
    }

    /// <summary>For a figure that was classified: what is printed of the number by which it was; null where nothing is.</summary>
    public (Rentang Value, FigureFinding About)? OfClassified(FigurePlace place)
    {
        List<FigureFinding> about = [];
        return place.Asal!.Inputs() is [{ } number] && RangeOf(number, place, about, MaxDepth) is { } range && about.Count > 0 ? (range, about[0]) : null;
    }

    /// <summary>The printed number of a cell; null for none, and for words.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">Key of the row.</param>
    /// <param name="column">Key of the column.</param>
    /// <param name="part">Which of its values, from 0.</param>
    public decimal? Printed(ComputedTable table, string row, string column, int part = 0) =>
        context.Laporan.Tercetak.GetValueOrDefault(table.Block.Id)?.Baris.GetValueOrDefault(row)?.GetValueOrDefault(column)?.Bagian.ElementAtOrDefault(part).Angka;

    private Rentang? RangeOf(Provenance asal, FigurePlace place, List<FigureFinding> about, int depth)
    {
        Rentang?[] inputs = [.. asal.Inputs().Select(input => RangeOf(input, place, about, depth))];
        return inputs.All(i => i is not null) ? asal.RangeOf([.. inputs.Select(i => i!.Value)]) : null;
    }

    private Rentang? RangeOf(ProvenanceInput input, FigurePlace place, List<FigureFinding> about, int depth) =>
        PrintedAt(input, place, about) ?? PrintedElsewhere(input, place, about)
        ?? (depth > 0 && input.From?.Invoke() is { } below && RangeOf(below, place, about, depth - 1) is { } range ? range
            : input.Angka is not { } number ? null
            : input.At is null ? Rentang.Exact(number)
            : Rentang.Written(number));

    /// <summary>What is printed in the cell of the same table.</summary>
    private Rentang? PrintedAt(ProvenanceInput input, FigurePlace place, List<FigureFinding> about)
    {
        if (place.Table is not { } table || input.Cell is not { } cell || Printed(table, cell.Row, cell.Column, input.Part) is not { } printed)
        {
            return null;
        }

        about.AddRange(known[FigureKeys.OfCell(table.Block.Id, cell.Row, cell.Column)].Take(1));
        bool share = table.ColumnByKey(cell.Column)?.Kind is ColumnKind.Persen || input.Angka % 1 != 0;
        return share ? Rentang.Rounded(printed) : Rentang.Written(printed);
    }

    /// <summary>What another place prints of the same figure, where a finding is about that.</summary>
    private Rentang? PrintedElsewhere(ProvenanceInput input, FigurePlace place, List<FigureFinding> about)
    {
        FigureFinding? finding = FigurePlaces.KeysOf(input, place.Table).SelectMany(key => known[key])
            .FirstOrDefault(f => f.Tercetak is not null && !f.Place.Keys.Intersect(place.Keys).Any());
        if (finding is null)
        {
            return null;
        }

        about.Add(finding);
        return Rentang.Written(finding.Tercetak!.Value);
    }
}
