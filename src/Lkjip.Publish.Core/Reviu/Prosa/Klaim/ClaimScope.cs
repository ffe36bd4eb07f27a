namespace Lkjip.Publish.Core;

/// <summary>What checks of plain sentences share for one report.</summary>
/// <param name="Context">The report.</param>
/// <param name="Names">Its things.</param>
/// <param name="Official">Figures that the document printed: a sentence that repeats one of them makes no mistake of its own.</param>
/// <param name="Findings">Gets what is found.</param>
internal sealed record ClaimScope(ReviuContext Context, NameIndex Names, IReadOnlySet<decimal> Official, FindingBag Findings)
{
    /// <summary>The report's year.</summary>
    public int Tahun => Context.Laporan.Tahun;

    /// <summary>How many gave each answer or belong to each class.</summary>
    public IReadOnlyList<Distribution> Distributions { get; } = Distribution.Of(Context);

    /// <summary>True for a node of the budget whose parts may be meant by its name.</summary>
    public bool HasParts(Subject subject) => subject.Kind is SubjectKind.Anggaran && Context.Computed.NodeById[subject.Key].Children.Count > 0;

    /// <summary>The scope of a report.</summary>
    public static ClaimScope Of(ReviuContext context, FindingBag findings) =>
        new(context, NameIndex.Of(context.Computed), PrintedNumbers.Of(context), findings);

    /// <summary>The clauses of all its paragraphs that may claim something, paragraph by paragraph.</summary>
    public IReadOnlyList<IReadOnlyList<Clause>> Paragraphs()
    {
        ClauseReader reader = new(Names);
        return [.. PassageReader.Read(Context, Names).Where(p => !p.IsHeading).Select(p => (IReadOnlyList<Clause>)[.. reader.Read(p)])];
    }
}
