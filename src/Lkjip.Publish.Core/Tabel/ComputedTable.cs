namespace Lkjip.Publish.Core;

/// <summary>A table with its cells computed and not yet formatted.</summary>
public sealed record ComputedTable
{
    /// <summary>The block that asks for it.</summary>
    public required TabelBlock Block { get; init; }

    /// <summary>What kind of table that is, also where the block does not name its shape.</summary>
    public required TableKind Kind { get; init; }

    /// <summary>Where its figures come from, should the block not say it; null for nothing to tell.</summary>
    public string? Asal { get; init; }

    /// <summary>The columns shown, from left to right.</summary>
    public required IReadOnlyList<ComputedColumn> Columns { get; init; }

    /// <summary>The rows, from top to bottom.</summary>
    public required IReadOnlyList<ComputedRow> Rows { get; init; }

    /// <summary>Key of the column whose cells name their rows.</summary>
    public required string RowHeader { get; init; }

    /// <summary>All columns that the table could show, by key: prose and printed figures may name those that it does not show.</summary>
    public required Func<string, ComputedColumn?> ColumnByKey { get; init; }

    /// <summary>The keys that <see cref="ColumnByKey"/> knows, for suggestions.</summary>
    public required IReadOnlyList<string> KnownColumns { get; init; }
}
