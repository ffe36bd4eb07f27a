namespace Lkjip.Publish.Core;

/// <summary>Reads a report as an evaluator would: what does not agree, what is missing, what the text says against the data.</summary>
internal static class LaporanReviewer
{
    /// <summary>Runs every check over a report whose references resolve.</summary>
    public static void Review(ReviuContext context, FindingBag findings)
    {
        ResolveValues(context);
        PerjanjianChecker.Check(context, findings);
        BelanjaChecker.Check(context, findings);
        CountChecker.Check(context, findings);
        LastYearChecker.Check(context, findings);
        SignatureChecker.Check(context, findings);
        WriteMarkChecker.Check(context.Laporan, findings);
        CompletenessChecker.Check(context, findings);
        NumberChecker.Check(context, findings);
        ClaimChecker.Check(context, findings);
        CaptionChecker.Check(context, findings);
        PeraturanChecker.Check(context, findings);
    }

    /// <summary>Compares every figure of the prose with its data, before any page is drawn.</summary>
    private static void ResolveValues(ReviuContext context)
    {
        foreach (ValueExpression value in context.Texts.SelectMany(t => t.Values))
        {
            context.Values.Resolve(value);
        }
    }
}
