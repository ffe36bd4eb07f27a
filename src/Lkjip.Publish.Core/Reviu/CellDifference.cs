namespace Lkjip.Publish.Core;

/// <summary>A printed cell that differs from the computed one.</summary>
/// <param name="Table">Id of the table.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The column.</param>
/// <param name="Tercetak">What the document printed, formatted.</param>
/// <param name="Terhitung">What follows from the data, formatted.</param>
/// <param name="At">Where the printed value is noted.</param>
public sealed record CellDifference(string Table, ComputedRow Row, ComputedColumn Column, string Tercetak, string Terhitung, SourcePosition At)
{
    /// <summary>True where the cell holds words only, such as a predicate.</summary>
    public bool IsText { get; init; }

    /// <summary>True where it is not another thing that is printed: a text in other letters or words, or the value of the data among others.</summary>
    public bool IsSlight { get; init; }

    /// <summary>How the figure was computed; null where the data hold it themselves, so that the document tells it in two ways.</summary>
    public ShownFormula? Rumus { get; init; }

    /// <summary>The cell as messages name it.</summary>
    public required Wording Where { get; init; }

    /// <summary>The column's heading with that of its group.</summary>
    public string Heading => TableNames.Heading(Column);
}
