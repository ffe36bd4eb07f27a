namespace Lkjip.Publish.Core;

/// <summary>A number; <c>100%</c> is 100 shown with its sign.</summary>
public sealed record RumusNumber(decimal Value, bool IsPercent) : RumusExpression
{
    /// <inheritdoc/>
    public override decimal? Evaluate(Func<string, decimal?> name, Func<string, decimal?> total) => Value;

    /// <inheritdoc/>
    public override IEnumerable<string> Columns => [];
}
