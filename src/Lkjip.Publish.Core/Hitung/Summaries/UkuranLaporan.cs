namespace Lkjip.Publish.Core;

/// <summary>An indicator in one report, with the report's scale of predicates.</summary>
internal sealed record UkuranLaporan(IndikatorSummary Indikator, SkalaPredikat? Skala)
{
    /// <summary>The report's year.</summary>
    public int Tahun => Indikator.TahunLaporan;
}
