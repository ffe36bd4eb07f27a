namespace Lkjip.Publish.Core;

/// <summary>Reads plain sentences and holds what they claim to the data. Where the subject is not certain nothing is claimed, or only asked.</summary>
internal static class ClaimChecker
{
    /// <summary>Checks a report's prose.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        ClaimScope scope = ClaimScope.Of(context, findings);
        foreach (IReadOnlyList<Clause> paragraph in scope.Paragraphs())
        {
            for (int i = 0; i < paragraph.Count; i++)
            {
                Clause clause = paragraph[i];
                TargetClaims.Check(clause, i > 0 ? paragraph[i - 1] : null, scope);
                DirectionClaims.Check(clause, scope);
                RankClaims.Check(clause, scope);
                FigureClaims.Check(clause, paragraph, scope);
                CategoryClaims.Check(clause, scope);
                ProgramCountClaims.Check(clause, scope);
            }

            GradeClaims.Check(paragraph, scope);
            CountClaims.Check(paragraph, scope);
            ListClaims.Check(paragraph, scope);
            EfficiencyClaims.Check(paragraph, scope);
            UnitNameClaims.Check(paragraph, scope);
        }
    }
}
