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
                CheckClause(paragraph, i, scope);
            }

            string text = paragraph[0].Passage.Written.Text;
            if (text.Says(Signal.Grade))
            {
                GradeClaims.Check(paragraph, scope);
            }

            if (text.Says(Signal.Efficiency))
            {
                EfficiencyClaims.Check(paragraph, scope);
            }

            BudgetItemClaims.Check(paragraph, scope);
            CountClaims.Check(paragraph, scope);
            ListClaims.Check(paragraph, scope);
            UnitNameClaims.Check(paragraph, scope);
            TargetHeightClaims.Check(paragraph, scope);
            IntervalClaims.Check(paragraph, scope);
            Sentence[] sentences = [.. Sentence.Of(paragraph)];
            AnswerClaims.Check(sentences, paragraph, scope);
            foreach (Sentence sentence in sentences)
            {
                CheckSentence(sentence, paragraph, scope);
            }
        }

        ListClaims.CheckItems(paragraphs, scope);
        AbbreviationClaims.Check(paragraphs, scope);
        ProgramNameClaims.Check(paragraphs, scope);
        WeightClaims.CheckTables(scope);
        RemainderClaims.Check(paragraphs, scope);
        ShareOfTableClaims.Check(paragraphs, scope);
    }

    private static void CheckClause(IReadOnlyList<Clause> paragraph, int at, ClaimScope scope)
    {
        Clause clause = paragraph[at];
        if (clause.Bare.Says(Signal.Target))
        {
            TargetClaims.Check(clause, at > 0 ? paragraph[at - 1] : null, scope);
        }

        if (clause.Bare.Says(Signal.Direction))
        {
            DirectionClaims.Check(clause, scope);
        }

        if (clause.Bare.Says(Signal.Rank))
        {
            RankClaims.Check(clause, at > 0 ? paragraph[at - 1] : null, scope);
        }

        if (clause.Numbers.Count > 0)
        {
            FigureClaims.Check(clause, paragraph, scope);
            ProgramCountClaims.Check(clause, scope);
        }

        CategoryClaims.Check(clause, paragraph, scope);
        OwnGradeClaims.Check(clause, scope);
        NamedListClaims.Check(clause, scope);
    }

    private static void CheckSentence(Sentence sentence, IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        ShareClaims.Check(sentence, scope);
        TableContentClaims.Check(sentence, scope);
        SelfClaims.Check(sentence, scope);
        if (sentence.Text.Says(Signal.Mean))
        {
            MeanClaims.Check(sentence, scope);
            WeightClaims.Check(sentence, scope);
        }

        if (sentence.Text.Says(Signal.Baseline))
        {
            BaselineClaims.Check(sentence, paragraph, scope);
        }

        if (sentence.Text.Says(Signal.Chapter))
        {
            ChapterClaims.Check(sentence, scope);
        }

        if (sentence.Numbers.Count > 0 && sentence.Text.Says(Signal.Unsur))
        {
            UnsurNameClaims.Check(sentence, scope);
        }
    }
}
