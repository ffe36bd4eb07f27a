namespace Lkjip.Publish.Core;

/// <summary>Reads plain sentences and holds what they claim to the data. Where the subject is not certain nothing is claimed, or only asked.</summary>
internal static class ClaimChecker
{
    /// <summary>Checks a report's prose.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        ClaimScope scope = ClaimScope.Of(context, findings);
        IReadOnlyList<IReadOnlyList<Clause>> paragraphs = scope.Paragraphs();
        foreach (IReadOnlyList<Clause> paragraph in paragraphs)
        {
            for (int i = 0; i < paragraph.Count; i++)
            {
                Clause clause = paragraph[i];
                TargetClaims.Check(clause, i > 0 ? paragraph[i - 1] : null, scope);
                DirectionClaims.Check(clause, scope);
                RankClaims.Check(clause, i > 0 ? paragraph[i - 1] : null, scope);
                FigureClaims.Check(clause, paragraph, scope);
                CategoryClaims.Check(clause, paragraph, scope);
                OwnGradeClaims.Check(clause, scope);
                ProgramCountClaims.Check(clause, scope);
                NamedListClaims.Check(clause, scope);
            }

            BudgetItemClaims.Check(paragraph, scope);
            GradeClaims.Check(paragraph, scope);
            CountClaims.Check(paragraph, scope);
            ListClaims.Check(paragraph, scope);
            EfficiencyClaims.Check(paragraph, scope);
            UnitNameClaims.Check(paragraph, scope);
            AnswerClaims.Check(paragraph, scope);
            foreach (Sentence sentence in Sentence.Of(paragraph))
            {
                CheckSentence(sentence, paragraph, scope);
            }
        }

        ListClaims.CheckItems(paragraphs, scope);
        AbbreviationClaims.Check(paragraphs, scope);
        ProgramNameClaims.Check(paragraphs, scope);
        WeightClaims.CheckTables(scope);
    }

    private static void CheckSentence(Sentence sentence, IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        ShareClaims.Check(sentence, scope);
        MeanClaims.Check(sentence, scope);
        BaselineClaims.Check(sentence, paragraph, scope);
        SelfClaims.Check(sentence, scope);
        ChapterClaims.Check(sentence, scope);
        TableContentClaims.Check(sentence, scope);
        UnsurNameClaims.Check(sentence, scope);
        WeightClaims.Check(sentence, scope);
    }
}
