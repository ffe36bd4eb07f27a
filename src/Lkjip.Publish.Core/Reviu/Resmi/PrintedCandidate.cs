namespace Lkjip.Publish.Core;

/// <summary>A place at which a document prints a quantity.</summary>
/// <param name="Path">The path by which the place names it.</param>
/// <param name="Value">What it prints.</param>
/// <param name="At">Where that is noted, so where its finding is.</param>
/// <param name="Table">The table; null for prose.</param>
internal sealed record PrintedCandidate(string Path, BagianTercetak Value, SourcePosition At, ComputedTable? Table)
{
    /// <summary>True for a table that shows what the data state, with nothing noted beside it.</summary>
    public bool IsAsStated { get; init; }

    /// <summary>True for a table about a survey.</summary>
    public bool IsOfSurvey => Table?.Kind.Sumber is SumberTabel.Skm;

    /// <summary>Whose word goes before that of others: the table of capaian, then the other tables, then the prose.</summary>
    public int Rank => Table switch
    {
        null => 2,
        { Kind: { Sumber: SumberTabel.Kinerja, Bentuk: "capaian" } } => 0,
        _ => 1,
    };

    /// <summary>Whether two places print what cannot both be right: different numbers, the one with fewer decimals taken for rounded, or different texts.</summary>
    public bool Contradicts(PrintedCandidate other) => (Value.Angka, other.Value.Angka) switch
    {
        ({ } a, { } b) when a.Scale < b.Scale => !TercetakChecker.Agrees(b, a),
        ({ } a, { } b) => !TercetakChecker.Agrees(a, b),
        (null, null) => !TercetakChecker.Agrees(Value.Teks ?? string.Empty, other.Value.Teks ?? string.Empty),
        _ => true,
    };
}
