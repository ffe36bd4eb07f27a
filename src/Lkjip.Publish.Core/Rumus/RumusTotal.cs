namespace Lkjip.Publish.Core;

/// <summary><c>total(kolom)</c>: the sum of a column.</summary>
public sealed record RumusTotal(string Name) : RumusExpression
{
    /// <inheritdoc/>
    public override decimal? Evaluate(Func<string, decimal?> name, Func<string, decimal?> total) => total(Name);

    /// <inheritdoc/>
    public override IEnumerable<string> Columns => [Name];
}
