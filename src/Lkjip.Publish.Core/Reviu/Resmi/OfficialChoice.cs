namespace Lkjip.Publish.Core;

/// <summary>Chooses of each quantity which printed value is the official one, and compares it with the data.</summary>
/// <remarks>The one in the table of capaian, else in the first table, else in the first sentence; what is printed elsewhere and otherwise is kept beside it.</remarks>
internal sealed class OfficialChoice
{
    private readonly Dictionary<string, PrintedCandidate[]> printed;
    private readonly QuantityNames names;
    private readonly PrintedCandidates candidates;
    private readonly FigureLookup figures;
    private readonly ComputedLaporan computed;
    private readonly Pembulatan pembulatan;

    /// <summary>Finds what is printed.</summary>
    /// <param name="computed">The computed report.</param>
    /// <param name="candidates">The places that print.</param>
    /// <param name="figures">Finds figures by their paths.</param>
    /// <param name="pembulatan">How the document shortens decimals.</param>
    public OfficialChoice(ComputedLaporan computed, PrintedCandidates candidates, FigureLookup figures, Pembulatan pembulatan)
    {
        (this.computed, this.candidates, this.figures, this.pembulatan) = (computed, candidates, figures, pembulatan);
        names = new QuantityNames(computed);
        PrintedCandidate[] noted = [.. candidates.Noted()];
        HashSet<string> quantities = [.. noted.Select(c => names.Of(c.Path))];
        IEnumerable<PrintedCandidate> stated = quantities.Count == 0 ? [] : candidates.AsStated(path => quantities.Contains(names.Of(path)));
        printed = noted.Concat(stated).GroupBy(c => names.Of(c.Path)).ToDictionary(g => g.Key, g => InOrder(g));
    }

    /// <summary>The path of the quantity that a cell shows.</summary>
    public string PathOf(ComputedTable table, ComputedRow row, string column) => candidates.PathOf(table, row, column);

    /// <summary>What was printed of the quantity that a value of the prose names; null for nothing.</summary>
    public PrintedFigure? Printed(ValueExpression value) => Printed(PathOf(value));

    /// <summary>All numbers that were printed of a quantity, the official one first.</summary>
    public IReadOnlyList<decimal> AllPrinted(string path) => [.. printed.GetValueOrDefault(names.Of(path), []).Select(c => c.Value.Angka).OfType<decimal>()];

    /// <summary>The path of that quantity.</summary>
    public string PathOf(ValueExpression value) => candidates.PathOf(value.Path);

    /// <summary>What was printed of a quantity, before its places are known; null for nothing.</summary>
    public PrintedFigure? Printed(string path) => Printed(path, _ => null, _ => null);

    /// <summary>What was printed of a quantity; null for nothing.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="finding">Address of the finding about what is printed at a place.</param>
    /// <param name="place">Name and address of a place that prints.</param>
    public PrintedFigure? Printed(string path, Func<SourcePosition, string?> finding, Func<PrintedCandidate, (string Name, string Address)?> place)
    {
        string name = names.Of(path);
        if (!printed.TryGetValue(name, out PrintedCandidate[]? all))
        {
            return null;
        }

        PrintedCandidate official = all[0];
        PrintedCandidate[] others = [.. all.Skip(1).Where(c => c.Contradicts(official)).DistinctBy(c => c.Value)];
        ComputedIndikator[] supported = [.. computed.Indikator.Where(i => QuantityNames.Supporting(i) == name)];
        Figure? given = figures.Find(name);
        return new PrintedFigure(official.Value.Angka, official.Value.Teks)
        {
            Agrees = given is null || Agrees(given, official.Value),
            Supporting = supported.Length > 0 ? given : null,
            Finding = supported.Select(i => i.Realisasi?.At).OfType<SourcePosition>().Prepend(official.At).Concat(others.Select(c => c.At)).Select(finding).FirstOrDefault(f => f is not null),
            Lain = [.. others.Select(c => place(c) is { } at ? new PrintedElsewhere(Text(c), at.Name, at.Address) : null).OfType<PrintedElsewhere>()],
        };
    }

    private static PrintedCandidate[] InOrder(IEnumerable<PrintedCandidate> all) => [.. all.OrderBy(c => c.Rank)];

    private string Text(PrintedCandidate one) =>
        OfficialFigure.Text((figures.Find(one.Path) ?? Figure.OfText(null)) with { Angka = one.Value.Angka, Desimal = one.Value.Angka?.Scale, Teks = one.Value.Teks });

    private bool Agrees(Figure given, BagianTercetak official) => (given.Angka, official.Angka) switch
    {
        ({ } angka, { } number) => given.Alternatives.Prepend(angka).Any(one => TercetakChecker.Agrees(one, number, pembulatan))
            && (given.Teks is null || official.Teks is null || TercetakChecker.Agrees(given.Teks, official.Teks)),
        _ => TercetakChecker.Agrees(given.Teks ?? string.Empty, official.Teks ?? string.Empty),
    };
}
