namespace Lkjip.Publish.Core;

/// <summary>Computes a report and reads it as an evaluator would: what does not resolve, what does not agree, what is missing, what the text says against the data.</summary>
public static class LaporanReviewer
{
    /// <summary>Computes a report and runs every check over it.</summary>
    /// <param name="laporan">Checked by <see cref="LaporanChecker"/>.</param>
    /// <param name="peraturan">The registry of regulations, against which citations are checked; empty for none.</param>
    /// <param name="findings">Holds what reading found, and gets what is found now. What the publisher answers is in <see cref="ReviewedLaporan.Findings"/> only.</param>
    public static ReviewedLaporan Review(Laporan laporan, IReadOnlyList<Peraturan> peraturan, FindingBag findings)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        ArgumentNullException.ThrowIfNull(findings);
        ReviuContext context = Compute(laporan, peraturan, findings);
        ILookup<string, CellDifference> differences = CellChecker.Check(laporan, context.Tables, context.TableNames, findings);
        PrintedNamesChecker.Check(context, findings);
        ResolveValues(context);
        PerjanjianChecker.Check(context, findings);
        BelanjaChecker.Check(context, findings);
        SkmChecker.CheckScale(context, findings);
        CountChecker.Check(context, findings);
        LastYearChecker.Check(context, findings);
        SignatureChecker.Check(context, findings);
        PlausibilityChecker.Check(context, findings);
        TypedTotalChecker.Check(context, findings);
        CalledMeanChecker.Check(context, findings);
        PartialTotalChecker.Check(context, findings);
        BudgetLinksChecker.Check(context, findings);
        PartialPlanChecker.Check(context, findings);
        RepeatedRowChecker.Check(context, findings);
        DirectionRuleChecker.Check(context, findings);
        PrintedFormulaChecker.Check(context, findings);
        DateChecker.Check(context, findings);
        PeriodChecker.Check(context, findings);
        StaleYearChecker.Check(context, findings);
        OwnReportYearChecker.Check(context, findings);
        StaleReferenceChecker.Check(context, findings);
        PersonNameChecker.Check(context, findings);
        NumberingChecker.Check(context, findings);
        HeadingNumberChecker.Check(context, findings);
        HeadingTwiceChecker.Check(context, findings);
        CaptionSasaranChecker.Check(context, findings);
        LinkedSasaranChecker.Check(context, findings);
        HeadingUnitChecker.Check(context, findings);
        NearNameChecker.Check(context, findings);
        ReplacedWordChecker.Check(context, findings);
        ShortenedNameChecker.Check(context, findings);
        FormerNameChecker.Check(context, findings);
        IndicatorNameChecker.Check(context, findings);
        PromisedOutlineChecker.Check(context, findings);
        UnsurOrderChecker.Check(context, findings);
        ColumnNumberChecker.Check(context, findings);
        ContentsListChecker.Check(context, findings);
        UnitVariantChecker.Check(context, findings);
        DecisionNumberChecker.Check(context, findings);
        DoubledWordChecker.Check(context, findings);
        RepeatedSentenceChecker.Check(context, findings);
        TermSlipChecker.Check(context, findings);
        AbbreviationChecker.Check(context, findings);
        WriteMarkChecker.Check(laporan, findings);
        CompletenessChecker.Check(context, findings);
        DeadlineChecker.Check(context, findings);
        NumberChecker.Check(context, findings);
        ClaimChecker.Check(context, findings);
        CaptionChecker.Check(context, findings);
        PeraturanChecker.Check(context, findings);
        RalatChecker.Check(laporan, context.Outline, findings);
        LinkChecker.Check(context, findings);
        BlockChecker.Check(context, findings);
        BerkasChecker.Check(context, findings);
        Dictionary<GrafikBlock, ComputedTable> charts = ComputeCharts(context, findings);
        IReadOnlyList<Finding> linked = FindingRoots.Link(context, FindingIds.Give(findings.ToSorted()));
        return new ReviewedLaporan(context, charts, differences, FindingIds.Give(AnswerChecker.Answer(laporan.Reviu, linked)));
    }

    /// <summary>Computes all that the checks read.</summary>
    internal static ReviuContext Compute(Laporan laporan, IReadOnlyList<Peraturan> peraturan, FindingBag findings)
    {
        ComputedLaporan computed = ComputedLaporan.From(laporan);
        IReadOnlyList<ReviuText> texts = ReviuText.Of(laporan);
        Dictionary<string, ComputedTable> tables = ComputeTables(texts, computed, findings);
        FigureLookup figures = new(computed, tables);
        OfficialChoice official = new(computed, new PrintedCandidates(computed, texts, tables, figures), figures, CellChecker.PembulatanOf(laporan, tables));
        ValueResolver values = new(figures, findings, official);
        return new ReviuContext
        {
            Laporan = laporan,
            Computed = computed,
            Tables = tables,
            Outline = ReportOutline.Of(laporan, new HeadingTexts(values).Of, findings),
            Figures = figures,
            Official = official,
            Values = values,
            Peraturan = peraturan,
            Texts = texts,
            Files = new UsedFiles(laporan, texts),
        };
    }

    /// <summary>The tables of the chapters, then those of the summary: of two with one id the first is taken.</summary>
    private static Dictionary<string, ComputedTable> ComputeTables(IReadOnlyList<ReviuText> texts, ComputedLaporan computed, FindingBag findings)
    {
        Dictionary<string, ComputedTable> tables = [];
        foreach (TabelBlock block in texts.OrderBy(text => text.Bab is null).SelectMany(text => text.Blocks).OfType<TabelBlock>())
        {
            if (TableBuilder.Build(block, computed, findings) is { } table)
            {
                tables.TryAdd(block.Id, table);
            }
        }

        return tables;
    }

    private static Dictionary<GrafikBlock, ComputedTable> ComputeCharts(ReviuContext context, FindingBag findings)
    {
        Dictionary<GrafikBlock, ComputedTable> charts = new(ReferenceEqualityComparer.Instance);
        foreach (GrafikBlock block in context.Texts.SelectMany(text => text.Blocks).OfType<GrafikBlock>())
        {
            if (ChartTable.Build(block, context.Computed, findings) is { } table)
            {
                charts[block] = table;
            }
        }

        return charts;
    }

    /// <summary>Compares every figure of the prose with its data.</summary>
    private static void ResolveValues(ReviuContext context)
    {
        foreach (ValueExpression value in context.Texts.SelectMany(t => t.Values))
        {
            context.Values.Resolve(value);
        }

        context.Values.TellDifferences(context.FigureNames);
    }
}
