namespace Lkjip.Publish.Core;

/// <summary>Says what the regulation of the report's year asks for and the report does not have (4xx).</summary>
internal static class CompletenessChecker
{
    /// <summary>Checks the parts of a report, then what it says about each indicator.</summary>
    /// <remarks>A report whose blocks do not resolve, or that has no chapter yet, is not judged: what would be missing is not known.</remarks>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        if (findings.HasErrors || context.Laporan.Bab.Count == 0 || AturanBaku.For(context.Laporan.Tahun) is not { } pack)
        {
            return;
        }

        IReadOnlyList<TeksBab> chapters = PartChecker.Check(context, pack, findings);
        if (chapters.Count > 0)
        {
            IndikatorChecker.Check(context, pack, chapters, findings);
        }
    }
}
