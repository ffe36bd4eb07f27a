namespace Lkjip.Publish.Core;

/// <summary>A formula of a table column or of a <c>rumus</c> block. The language stands in docs/rumus.md#bahasa-rumus.</summary>
public abstract record RumusExpression
{
    /// <summary>Computes the formula.</summary>
    /// <param name="name">The value of a column in the row at hand; null where the cell is empty.</param>
    /// <param name="total">The sum of a column over all rows.</param>
    /// <returns>Not rounded; null where an operand is missing or a divisor is zero.</returns>
    public abstract decimal? Evaluate(Func<string, decimal?> name, Func<string, decimal?> total);
}

/// <summary>A number; <c>100%</c> is 100 shown with its sign.</summary>
public sealed record RumusNumber(decimal Value, bool IsPercent) : RumusExpression
{
    /// <inheritdoc/>
    public override decimal? Evaluate(Func<string, decimal?> name, Func<string, decimal?> total) => Value;
}

/// <summary>The name of a column, or any words in quotes.</summary>
public sealed record RumusName(string Name) : RumusExpression
{
    /// <inheritdoc/>
    public override decimal? Evaluate(Func<string, decimal?> name, Func<string, decimal?> total) => name(Name);
}

/// <summary><c>total(kolom)</c>: the sum of a column.</summary>
public sealed record RumusTotal(string Name) : RumusExpression
{
    /// <inheritdoc/>
    public override decimal? Evaluate(Func<string, decimal?> name, Func<string, decimal?> total) => total(Name);
}

/// <summary>An expression in brackets; kept so that it is shown as it was written.</summary>
public sealed record RumusGroup(RumusExpression Inner) : RumusExpression
{
    /// <inheritdoc/>
    public override decimal? Evaluate(Func<string, decimal?> name, Func<string, decimal?> total) => Inner.Evaluate(name, total);
}

/// <summary>Two operands and <c>+ - * / =</c>; <c>=</c> only names what the right side computes.</summary>
public sealed record RumusBinary(char Operator, RumusExpression Left, RumusExpression Right) : RumusExpression
{
    /// <inheritdoc/>
    public override decimal? Evaluate(Func<string, decimal?> name, Func<string, decimal?> total)
    {
        decimal? right = Right.Evaluate(name, total);
        if (Operator == '=')
        {
            return right;
        }

        decimal? left = Left.Evaluate(name, total);
        return Operator switch
        {
            '+' => left + right,
            '-' => left - right,
            '*' => left * right,
            _ => right == 0 ? null : left / right,
        };
    }
}
