namespace Lkjip.Publish.Core;

/// <summary>A formula of a table column or of a <c>rumus</c> block. The language stands in docs/rumus.md#bahasa-rumus.</summary>
public abstract record RumusExpression
{
    /// <summary>Computes the formula.</summary>
    /// <param name="name">The value of a column in the row at hand; null where the cell is empty.</param>
    /// <param name="total">The sum of a column over all rows.</param>
    /// <returns>Not rounded; null where an operand is missing or a divisor is zero.</returns>
    public abstract decimal? Evaluate(Func<string, decimal?> name, Func<string, decimal?> total);

    /// <summary>The columns that the formula needs; what stands before <c>=</c> only names it.</summary>
    public abstract IEnumerable<string> Columns { get; }
}
