namespace Lkjip.Publish.Core;

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

    /// <inheritdoc/>
    public override IEnumerable<string> Columns => Operator == '=' ? Right.Columns : Left.Columns.Concat(Right.Columns);
}
