namespace Lkjip.Publish.Core;

/// <summary>A whole sentence: its clauses joined again.</summary>
/// <param name="Clauses">At least one, in order.</param>
internal sealed record Sentence(IReadOnlyList<Clause> Clauses)
{
    /// <summary>The paragraph.</summary>
    public Passage Passage => Clauses[0].Passage;

    /// <summary>Its words, values written out.</summary>
    public string Text { get; } = string.Concat(Clauses.Select(c => c.Text));

    /// <summary>The same with blanks for names and quotations.</summary>
    public string Bare { get; } = string.Concat(Clauses.Select(c => c.Bare));

    /// <summary>Its numbers, in order.</summary>
    public IReadOnlyList<ClauseNumber> Numbers => field ??= [.. Clauses.SelectMany(c => c.Numbers.Select(n => n with { Number = n.Number with { Index = n.Index + c.Start - Clauses[0].Start } }))];

    /// <summary>What it names, in order.</summary>
    public IReadOnlyList<Mention> Mentions => field ??= [.. Clauses.SelectMany(c => c.Mentions.Select(m => m with { Start = m.Start + c.Start - Clauses[0].Start }))];

    /// <summary>The years that it names.</summary>
    public IEnumerable<int> Years => Clauses.SelectMany(c => c.Years).Select(y => y.Year);

    /// <summary>The sentences of a paragraph.</summary>
    public static IEnumerable<Sentence> Of(IReadOnlyList<Clause> paragraph) => paragraph.GroupBy(c => c.Sentence).Select(clauses => new Sentence([.. clauses]));

    /// <summary>Where a letter was written.</summary>
    public SourcePosition At(int index) => Passage.Written.At(Clauses[0].Start + index);

    /// <summary>True where the clause in which a letter stands tells an aim, a condition or a question up to it.</summary>
    public bool IsAim(int index)
    {
        Clause clause = Clauses.Last(c => c.Start - Clauses[0].Start <= index);
        return clause.IsAim(index - (clause.Start - Clauses[0].Start));
    }
}
