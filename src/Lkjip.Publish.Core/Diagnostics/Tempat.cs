namespace Lkjip.Publish.Core;

/// <summary>What a finding is about: one of the kinds below, with the keys that name it. Two kinds never mean the same thing, even where their keys are alike.</summary>
public abstract record Tempat
{
    private Tempat(string? id, string? detail = null) => (Id, Detail) = (id, detail);

    /// <summary>By what it is published and answered (<c>tempat</c>); null where nothing but words is meant.</summary>
    public string? Id { get; }

    /// <summary>What of it is meant (<c>rincian</c>); null for the whole.</summary>
    public string? Detail { get; }

    /// <summary>A table of the report.</summary>
    /// <param name="Block">Id of its block.</param>
    public sealed record Table(string Block) : Tempat(Block);

    /// <summary>A cell of a table.</summary>
    /// <param name="Block">Id of the table's block.</param>
    /// <param name="Row">Key of the row.</param>
    /// <param name="Column">Key of the column.</param>
    public sealed record Cell(string Block, string Row, string Column) : Tempat(Block, $"{Row}/{Column}");

    /// <summary>An indicator.</summary>
    /// <param name="Key">Its id.</param>
    public sealed record Indikator(string Key) : Tempat(Key);

    /// <summary>A node of the budget, by programme or by account.</summary>
    /// <param name="Key">Its id.</param>
    public sealed record BudgetNode(string Key) : Tempat(Key);

    /// <summary>A sum of the budget by account.</summary>
    /// <param name="Figure">Which sum, as Indonesian words.</param>
    public sealed record Accounts(string Figure) : Tempat("belanja", Figure);

    /// <summary>A survey.</summary>
    /// <param name="Key">Its id.</param>
    public sealed record Survey(string Key) : Tempat(Key);

    /// <summary>A way to count the staff.</summary>
    /// <param name="Key">Its id.</param>
    public sealed record StaffGroup(string Key) : Tempat(Key);

    /// <summary>Someone who signs.</summary>
    /// <param name="Named">The name, or the NIP where that is what is wrong.</param>
    public sealed record Person(string Named) : Tempat(Named);

    /// <summary>A figure of the data, by its path, which the prose tells or makes a claim about.</summary>
    /// <param name="Path">Such as <c>anggaran.gaji.pagu</c>.</param>
    /// <param name="Claim">The words of the claim; null where it is told as a number.</param>
    public sealed record Value(string Path, string? Claim = null) : Tempat(Path, Claim);

    /// <summary>Words of the prose.</summary>
    /// <param name="Text">As written.</param>
    public sealed record Words(string Text) : Tempat(null, Text);

    /// <summary>A reference of the prose.</summary>
    /// <param name="Target">The id to which it leads.</param>
    /// <param name="Text">Its words.</param>
    public sealed record Reference(string Target, string Text) : Tempat(Target, Text);

    /// <summary>A cited regulation.</summary>
    /// <param name="Meant">How it is cited rightly, or elsewhere; null where that is not the matter.</param>
    /// <param name="Cited">How it is cited here.</param>
    public sealed record Regulation(string? Meant, string Cited) : Tempat(Meant, Cited);

    /// <summary>A part that a regulation asks of reports.</summary>
    /// <param name="Rule">Id of the rule.</param>
    public sealed record Part(string Rule) : Tempat(Rule);

    /// <summary>A file of the content.</summary>
    /// <param name="Path">Under the content folder.</param>
    public sealed record File(string Path) : Tempat(Path);

    /// <summary>A name that nothing bears.</summary>
    /// <param name="Written">As written.</param>
    public sealed record Unknown(string Written) : Tempat(Written);

    /// <summary>What an answer means that no finding is about.</summary>
    /// <param name="Named">Its <c>tempat</c>; null for any.</param>
    /// <param name="OfIt">Its <c>rincian</c>; null for any.</param>
    public sealed record Answered(string? Named, string? OfIt) : Tempat(Named, OfIt);
}
