namespace Lkjip.Publish.Core;

/// <summary>Checks words that make a claim about the figures beside them. Where the subject is not certain, nothing is claimed.</summary>
internal static class ClaimChecker
{
    /// <summary>Checks a report's prose.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (ProseClause clause in context.Paragraphs.SelectMany(ProseClause.Of))
        {
            TargetClaims.Check(clause, context, findings);
            TrendClaims.Check(clause, context, findings);
            RankClaims.Check(clause, context, findings);
        }
    }

    /// <summary>The path of a value as the text writes it.</summary>
    public static string PathOf(ValueExpression value) => string.Join('.', value.Path);
}
