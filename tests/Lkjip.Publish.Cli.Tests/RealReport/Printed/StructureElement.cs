namespace Lkjip.Publish.Cli.Tests;

/// <summary>A part of a tagged PDF, as a screen reader sees it.</summary>
/// <param name="Type">Such as <c>H1</c>, <c>Table</c> or <c>TD</c>.</param>
/// <param name="Alt">The alternative text; null where there is none.</param>
/// <param name="Scope">Of a heading cell: <c>Row</c>, <c>Column</c> or <c>Both</c>.</param>
/// <param name="Headers">How many cells are named as those that head it.</param>
/// <param name="Parts">What it is made of.</param>
/// <param name="OwnPages">Indexes of the pages that show something of its own, without its parts.</param>
internal sealed record StructureElement(
    string Type, string? Alt, string? Scope, int Headers, IReadOnlyList<StructureElement> Parts, IReadOnlyList<int> OwnPages)
{
    /// <summary>Indexes of the pages that show something of it, in order.</summary>
    public IReadOnlyList<int> Pages { get; } = [.. Parts.SelectMany(part => part.Pages).Concat(OwnPages).Distinct().Order()];

    /// <summary>Itself and all below it, as they are read.</summary>
    public IEnumerable<StructureElement> All => Parts.SelectMany(part => part.All).Prepend(this);

    /// <summary>All of some types below it, as they are read.</summary>
    public IReadOnlyList<StructureElement> Of(params string[] types) => [.. All.Where(part => types.Contains(part.Type))];

    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading => Type is ['H', >= '1' and <= '6'];
}
