namespace Lkjip.Publish.Core;

/// <summary>The name of a column, or any words in quotes.</summary>
public sealed record RumusName(string Name) : RumusExpression
{
    /// <inheritdoc/>
    public override decimal? Evaluate(Func<string, decimal?> name, Func<string, decimal?> total) => name(Name);

    /// <inheritdoc/>
    public override IEnumerable<string> Columns => [Name];
}
