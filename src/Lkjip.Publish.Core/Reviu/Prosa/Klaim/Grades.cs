namespace Lkjip.Publish.Core;

/// <summary>Which grades a score may rightly bear.</summary>
internal static class Grades
{
    /// <summary>The steps of every scale that may be meant: of surveys that of PermenPANRB 14/2017; of an indicator its own and that of achievements.</summary>
    public static IReadOnlyList<LangkahSkala> Of(GradedScore score) => [.. Steps(score).OfType<LangkahSkala>()];

    private static IEnumerable<LangkahSkala?> Steps(GradedScore score)
    {
        switch (score.Subject.Kind)
        {
            case SubjectKind.Unsur:
                yield return (score.Value <= 4 ? SkalaBaku.Nrr : SkalaBaku.Skm).Classify(score.Value);
                break;
            case SubjectKind.Survei:
                yield return SkalaBaku.Skm.Classify(score.Value);
                break;
            case SubjectKind.Indikator when score.Subject.Indikator is { } indikator:
                foreach (LangkahSkala? step in OfIndikator(indikator, score))
                {
                    yield return step;
                }

                break;
        }
    }

    private static IEnumerable<LangkahSkala?> OfIndikator(ComputedIndikator indikator, GradedScore score)
    {
        if (indikator.Skala is { } achievements)
        {
            yield return indikator.Capaian is { } capaian ? achievements.Classify(capaian) : null;
            yield return score.Ukuran is Ukuran.Capaian ? achievements.Classify(score.Value) : null;
        }

        if (indikator.SkalaKategori is { } own)
        {
            yield return own.Langkah.FirstOrDefault(step => step.Label == indikator.Realisasi?.Kategori);
            yield return own.Classify(score.Value);
        }

        if (indikator.Source.DataPendukung?.Value.StartsWith("skm.", StringComparison.Ordinal) is true && score.Ukuran is Ukuran.Realisasi)
        {
            yield return SkalaBaku.Skm.Classify(score.Value);
        }
    }
}
