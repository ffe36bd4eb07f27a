namespace Lkjip.Publish.Core;

/// <summary>A column of a generic table.</summary>
public sealed record KolomTabel
{
    /// <summary>Key of the cells in each row.</summary>
    public required Sourced<string> Kunci { get; init; }

    /// <summary>Heading.</summary>
    public required string Judul { get; init; }

    /// <summary>Heading above several columns.</summary>
    public string? Grup { get; init; }

    /// <summary>What the cells hold.</summary>
    public ColumnKind Tipe { get; init; }

    /// <summary>Formula over the other columns of the row; see docs/rumus.md. A column with a formula has no cells of its own.</summary>
    public Sourced<string>? Rumus { get; init; }

    /// <summary>Id of a scale: the cells are the steps to which the numbers of <see cref="Dari"/> belong.</summary>
    public Sourced<string>? Skala { get; init; }

    /// <summary>For <see cref="Skala"/>: key of the column whose numbers are classified.</summary>
    public Sourced<string>? Dari { get; init; }

    /// <summary>Decimals shown; null: 0 for rupiah, 2 for formulas and percentages, else as written.</summary>
    public int? Desimal { get; init; }
}
