namespace Lkjip.Publish.Core;

/// <summary>Asks about what contradicts nothing but is hard to believe.</summary>
internal static class PlausibilityChecker
{
    /// <summary>Checks indicators and budget.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (MeasuredIndikator indikator in MeasuredIndikator.Of(context.Computed))
        {
            SizeChecker.Check(indikator, findings);
            DirectionChecker.Check(indikator, findings);
            NamedUnitChecker.Check(indikator, findings);
        }

        foreach (ComputedIndikator indikator in context.Computed.Indikator)
        {
            TargetPlausibilityChecker.Check(indikator, findings);
            SeriesChecker.Check(indikator, findings);
            EvidenceChecker.Check(context, indikator, findings);
        }

        MoneyPlausibilityChecker.Check(context, findings);
    }
}
