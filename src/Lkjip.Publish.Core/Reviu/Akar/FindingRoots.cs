namespace Lkjip.Publish.Core;

/// <summary>
/// Tells which findings follow from others: the same figure at another place; a figure that follows from printed ones which are found wrong themselves;
/// a column or a table that goes wrong in one way throughout; the same mistake made again.
/// </summary>
internal sealed class FindingRoots
{
    /// <summary>Numbers up to this are met by chance.</summary>
    private const decimal TooCommon = 9;

    private readonly ReviuContext context;
    private readonly IReadOnlyList<Finding> findings;
    private readonly FigureFinding[] figures;
    private readonly Dictionary<Finding, Finding> above = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Finding, Wording> remarks = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Finding> rounded = new(ReferenceEqualityComparer.Instance);

    private FindingRoots(ReviuContext context, IReadOnlyList<Finding> findings)
    {
        this.context = context;
        this.findings = findings;
        FigurePlaces places = new(context);
        List<string> tables = [.. context.Tables.Keys];
        figures =
        [
            .. findings.Select(finding => places.Of(finding) is { } place ? new FigureFinding(finding, place, PrintedNumber.Of(finding.Tercetak)) : null)
                .OfType<FigureFinding>()
                .OrderBy(figure => Order(figure, tables)),
        ];
    }

    /// <summary>Gives the findings that follow from another the id of that one.</summary>
    /// <param name="context">The report.</param>
    /// <param name="findings">By place, each with its id.</param>
    public static IReadOnlyList<Finding> Link(ReviuContext context, IReadOnlyList<Finding> findings)
    {
        FindingRoots roots = new(context, findings);
        roots.JoinFigures();
        roots.JoinAlike();
        roots.JoinRepeated();
        return [.. findings.Select(roots.Linked)];
    }

    private void JoinFigures()
    {
        PrintedInputs printed = new(context, figures.SelectMany(f => f.Place.Keys.Select(key => (key, f))).ToLookup(pair => pair.key, pair => pair.f));
        Dictionary<(string Key, string Said), FigureFinding> first = [];
        foreach (FigureFinding figure in figures)
        {
            FigureFinding? cause = CauseOf(figure, printed);
            if (cause is not null)
            {
                Hang(figure.Finding, cause.Finding);
            }

            string said = Said(figure);
            foreach ((string, string) key in figure.Place.Keys.Select(key => (key, said)).Where(key => !first.TryAdd(key, figure)))
            {
                Hang(cause is null ? figure.Finding : first[key].Finding, cause is null ? first[key].Finding : cause.Finding);
            }
        }

        foreach (ColumnRoot column in ColumnRoots.Of(context, [.. figures.Where(f => f.Place.Table is not null && f.Finding.Tempat is Tempat.Cell)], printed, above.ContainsKey))
        {
            remarks.TryAdd(column.Members[0].Finding, column.Remark);
            foreach (FigureFinding member in column.Members.Skip(1))
            {
                Hang(member.Finding, column.Members[0].Finding);
            }
        }
    }

    /// <summary>The finding about a printed figure from which this one follows, as the document printed both. What follows from printed figures that are right but rounded is noted.</summary>
    private FigureFinding? CauseOf(FigureFinding figure, PrintedInputs printed)
    {
        if (figure.Place.Asal?.Skala is { } skala)
        {
            return printed.OfClassified(figure.Place) is { } known
                && new[] { known.Value.Bawah, known.Value.Atas }.Any(value => IsStep(skala.Classify(value), figure.Finding.Tercetak!)) ? known.About : null;
        }

        if (figure.Tercetak is not { } official || printed.Of(figure.Place).FirstOrDefault(found => found.Value.Gives(official) || (found.About.Count > 0 && found.Value.GivesCut(official))) is not { About: { } about })
        {
            return null;
        }

        if (about.Count == 0)
        {
            rounded.Add(figure.Finding);
        }

        return about.FirstOrDefault();
    }

    /// <summary>What is printed of a figure, the same for all ways of writing it: who prints two values of one figure makes two mistakes.</summary>
    private static string Said(FigureFinding figure) =>
        figure.Place.Asal?.Skala?.Langkah.FirstOrDefault(step => IsStep(step, figure.Finding.Tercetak!)) is { } step ? step.Label
        : figure.Tercetak is { } number ? FormatAngka.Exact(number / 1.0000000000000000000000000000m)
        : string.Concat(figure.Finding.Tercetak!.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();

    private static bool IsStep(LangkahSkala? step, string printed) =>
        step is not null && (TercetakChecker.Agrees(step.Label, printed) || TercetakChecker.Agrees(step.Arti ?? step.Label, printed));

    /// <summary>Two tables, or a table and the prose, that print one figure otherwise in the same way tell of one mistake, though they draw on different data.</summary>
    private void JoinAlike()
    {
        Dictionary<(decimal, decimal), FigureFinding> first = [];
        foreach (FigureFinding figure in figures.Where(f => f is { Tercetak: > TooCommon, Place.Angka: { } } && !above.ContainsKey(f.Finding)))
        {
            if (!first.TryAdd((figure.Tercetak!.Value, figure.Place.Angka!.Value), figure)
                && first[(figure.Tercetak.Value, figure.Place.Angka.Value)] is var other && (other.Place.Table?.Block.Id != figure.Place.Table?.Block.Id))
            {
                Hang(figure.Finding, other.Finding);
            }
        }
    }

    /// <summary>One mistake made at several places: where the first follows from another, so do the others.</summary>
    private void JoinRepeated()
    {
        foreach (IReadOnlyList<Finding> same in RepeatedMistakes.Of(findings))
        {
            foreach (Finding again in same.Skip(1))
            {
                Hang(again, same[0]);
            }
        }
    }

    /// <summary>Hangs a finding below another, unless it hangs below one already, or is graver.</summary>
    private void Hang(Finding finding, Finding root)
    {
        if (!above.ContainsKey(finding) && !ReferenceEquals(RootOf(root), finding) && finding.Tingkat <= RootOf(root).Tingkat)
        {
            above[finding] = root;
        }
    }

    private Finding RootOf(Finding finding)
    {
        while (above.TryGetValue(finding, out Finding? higher))
        {
            finding = higher;
        }

        return finding;
    }

    private Finding Linked(Finding finding)
    {
        Finding root = RootOf(finding);
        return ReferenceEquals(root, finding) ? Root(finding)
            : finding with { Akibat = root.Id, Tingkat = rounded.Contains(root) ? Tingkat.Catatan : finding.Tingkat };
    }

    private Finding Root(Finding finding) =>
        rounded.Contains(finding) ? Say(finding with { Tingkat = Tingkat.Catatan }, Rounding)
        : remarks.TryGetValue(finding, out Wording? remark) ? Say(finding, remark)
        : finding;

    private static Finding Say(Finding finding, Wording remark) =>
        finding with { Pesan = new($"{finding.Pesan.Indonesia} {remark.Indonesia}", $"{finding.Pesan.Inggris} {remark.Inggris}") };

    private static Wording Rounding => new(
        "Selisihnya dapat berasal dari angka masukan yang belum dibulatkan.",
        "The difference may come from inputs that were not rounded yet.");

    /// <summary>Tables before prose, as the official figure is the one of the first table; each in the order in which it is read.</summary>
    private static (int Prose, int Table, SourcePosition At) Order(FigureFinding figure, List<string> tables) =>
        figure is { Finding.Tempat: Tempat.Cell, Place.Table: { } table } ? (0, tables.IndexOf(table.Block.Id), figure.Finding.At) : (1, 0, figure.Finding.At);
}
