namespace Lkjip.Publish.Core;

/// <summary>Which grades a score may rightly bear.</summary>
internal static class Grades
{
    /// <summary>The steps of every scale that may be meant: of surveys that by which the report grades; of an indicator its own and that of achievements.</summary>
    /// <param name="score">The score.</param>
    /// <param name="surveys">The scale by which the report grades its surveys.</param>
    public static IReadOnlyList<LangkahSkala> Of(GradedScore score, SkalaMutu surveys) => [.. Steps(score, surveys).OfType<LangkahSkala>()];

    private static IEnumerable<LangkahSkala?> Steps(GradedScore score, SkalaMutu surveys)
    {
        switch (score.Subject.Kind)
        {
            case SubjectKind.Unsur:
                yield return score.Value <= 4 ? surveys.OfUnsur(score.Value) : surveys.Of(score.Value);
                break;
            case SubjectKind.Survei:
                yield return surveys.Of(score.Value);
                break;
            case SubjectKind.Indikator when score.Subject.Indikator is { } indikator:
                foreach (LangkahSkala? step in OfIndikator(indikator, score, surveys))
                {
                    yield return step;
                }

                break;
        }
    }

    private static IEnumerable<LangkahSkala?> OfIndikator(ComputedIndikator indikator, GradedScore score, SkalaMutu surveys)
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
            yield return surveys.Of(score.Value);
        }
    }
}
