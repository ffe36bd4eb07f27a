namespace Lkjip.Publish.Mutations;

/// <summary>Mistypes the figures of a report one by one, and tells which slips its checks find.</summary>
public sealed class MutationRun
{
    private readonly CheckedReport report;
    private readonly HashSet<(string, string, int, Tempat?)> places;
    private readonly HashSet<(string, string, int, Tempat?, string)> findings;
    private readonly PrintedPartners partners;
    private readonly ILookup<decimal, WrittenFigure> uses;
    private readonly int before;

    private MutationRun(CheckedReport report)
    {
        this.report = report;
        (IReadOnlyList<Finding> found, Laporan? laporan) = report.Check();
        places = [.. found.Select(Place)];
        findings = [.. found.Select(Said)];
        partners = PrintedPartners.Of(laporan ?? throw new InvalidOperationException($"The report cannot be read: {found[0]}"));
        uses = report.Figures.Where(f => f.IsTelling).ToLookup(f => f.Value!.Value);
        before = found.Count;
    }

    /// <summary>Runs through a report.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="id"><c>pemda/opd/tahun</c>.</param>
    /// <param name="every">1 takes every figure, 20 every twentieth.</param>
    public static IReadOnlyList<Mutant> Over(string content, string id, int every = 1)
    {
        using CheckedReport report = new(content, id);
        MutationRun run = new(report);
        return [.. report.Figures.Where((_, i) => i % every == 0).SelectMany(figure => Typo.Of(figure.Text).Select(typo => run.Try(figure, typo)))];
    }

    private Mutant Try(WrittenFigure figure, Typo typo)
    {
        (IReadOnlyList<Finding> found, Laporan? laporan) = report.CheckWith(figure, typo);
        Outcome outcome = found.Any(IsNew) ? Outcome.Found
            : found.Count < before ? Outcome.Mended
            : Outcome.Missed;
        return new Mutant(figure, typo, HowOften(figure, laporan), outcome);
    }

    /// <summary>A note that only counts anew does not show anybody where to look.</summary>
    private bool IsNew(Finding finding) =>
        !findings.Contains(Said(finding)) && (finding.Tingkat is not Tingkat.Catatan || !places.Contains(Place(finding)));

    private Told HowOften(WrittenFigure figure, Laporan? mutated)
    {
        Told told = figure.Kind switch
        {
            FigureKind.NilaiTeks => Told.Derived,
            FigureKind.Teks => Told.Once,
            FigureKind.Tercetak => partners.Rounded.ContainsKey(CellOf(figure)) ? Told.Derived : Told.Once,
            _ => Dependent(mutated),
        };
        return told is Told.Derived ? told : figure.IsTelling && uses[figure.Value!.Value].Any(other => Repeats(other, figure)) ? Told.Repeated : told;
    }

    /// <summary>Equal figures of one data file, such as a pagu and its realisasi, are two figures.</summary>
    private static bool Repeats(WrittenFigure other, WrittenFigure figure) => other.Path != figure.Path || (figure.InProse && other.Offset != figure.Offset);

    /// <summary>Whether printed figures follow from an input.</summary>
    private Told Dependent(Laporan? mutated)
    {
        if (mutated is null)
        {
            return Told.Once;
        }

        PrintedPartners now = PrintedPartners.Of(mutated);
        return !Same(now.Rounded, partners.Rounded) ? Told.Derived : Same(now.Exact, partners.Exact) ? Told.Once : Told.Rounded;
    }

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(p => other.TryGetValue(p.Key, out string? text) && text == p.Value);

    /// <summary>The cell that a printed figure belongs to: the keys that lead to it are <c>baris/row/column</c>.</summary>
    private static string CellOf(WrittenFigure figure)
    {
        string[] keys = figure.Name.Split('/');
        return PrintedPartners.Cell(Path.GetFileNameWithoutExtension(figure.Path), keys[1], keys[2]);
    }

    private static (string, string, int, Tempat?) Place(Finding f) => (f.Kode, f.At.Path, f.At.Line, f.Tempat);

    private static (string, string, int, Tempat?, string) Said(Finding f) => (f.Kode, f.At.Path, f.At.Line, f.Tempat, f.Pesan.Indonesia);
}
