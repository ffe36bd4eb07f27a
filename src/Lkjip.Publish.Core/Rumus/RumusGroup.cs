namespace Lkjip.Publish.Core;

/// <summary>An expression in brackets; kept so that it is shown as it was written.</summary>
public sealed record RumusGroup(RumusExpression Inner) : RumusExpression
{
    /// <inheritdoc/>
    public override decimal? Evaluate(Func<string, decimal?> name, Func<string, decimal?> total) => Inner.Evaluate(name, total);

    /// <inheritdoc/>
    public override IEnumerable<string> Columns => Inner.Columns;
}
