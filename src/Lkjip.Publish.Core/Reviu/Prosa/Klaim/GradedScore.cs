using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>A number of which a sentence tells the grade.</summary>
/// <param name="Subject">Of what it is.</param>
/// <param name="Ukuran">What of it.</param>
/// <param name="Value">The number as told.</param>
/// <param name="Shown">As written.</param>
internal sealed partial record GradedScore(Subject Subject, Ukuran Ukuran, decimal Value, string Shown)
{
    /// <summary>The score that a number tells; null where it is none, or of several things.</summary>
    public static GradedScore? Of(Clause clause, ClauseNumber number, ClaimScope scope) =>
        number.Unit == "Rp" || number.Number is { Sign.Length: 0, Written.Length: 4, Value: >= 1900 and <= 2100 } ? null
        : number.Value is { } value ? OfValue(number, value, scope)
        : OfNamed(clause, number) ?? OfUnique(number, scope) ?? OfSurvey(clause, number, scope);

    private static GradedScore? OfValue(ClauseNumber number, ValueExpression value, ClaimScope scope) =>
        scope.Names.Of(value) is { Kind: SubjectKind.Indikator or SubjectKind.Survei or SubjectKind.Unsur } subject && MeasureOf(value.Path[^1]) is { } measure
            ? new GradedScore(subject, measure, number.Number.Value, number.Number.Shown)
            : null;

    private static Ukuran? MeasureOf(string figure) => figure.Split('-')[0] switch
    {
        "capaian" => Ukuran.Capaian,
        "realisasi" or "nilai" or "nrr" or "konversi" => Ukuran.Realisasi,
        _ => null,
    };

    /// <summary>A typed number that the data hold of the one thing named in the clause.</summary>
    private static GradedScore? OfNamed(Clause clause, ClauseNumber number)
    {
        Subject[] named = [.. clause.Mentions.Where(m => m.Start < number.Index).Select(m => m.Subject).OfType<Subject>().Where(s => s.Kind is SubjectKind.Indikator or SubjectKind.Survei or SubjectKind.Unsur).Distinct()];
        return named is [var one] ? From(one, number) : null;
    }

    /// <summary>A typed number with decimals that the data hold of just one thing, or of a survey and the indicator that it supports; one with a single decimal must be an index.</summary>
    private static GradedScore? OfUnique(ClauseNumber number, ClaimScope scope)
    {
        GradedScore[] all = number.Number.Value.Scale < (number.Number.Value > 25 ? 1 : 2) ? []
            : [.. scope.Names.All.Where(s => s.Kind is SubjectKind.Indikator or SubjectKind.Survei or SubjectKind.Unsur).Select(s => From(s, number)).OfType<GradedScore>()];
        GradedScore[] indicators = [.. all.Where(s => s.Subject.Indikator is { Source.DataPendukung: { } path } && path.Value.StartsWith("skm.", StringComparison.Ordinal))];
        return all.Length == 1 ? all[0]
            : indicators is [var one] && all.All(s => s == one || s.Subject.Kind is SubjectKind.Survei) ? one
            : null;
    }

    /// <summary>A typed index of a survey that no data hold: graded as it is told.</summary>
    private static GradedScore? OfSurvey(Clause clause, ClauseNumber number, ClaimScope scope) =>
        number.Number is { Sign.Length: 0, Value: { Scale: > 0 } value and > 25 and <= 100 } && SurveyIndex().IsMatch(clause.Text[..number.Index])
            && scope.Names.All.FirstOrDefault(s => s.Kind is SubjectKind.Survei) is { } survei
            ? new GradedScore(survei, Ukuran.Realisasi, value, number.Number.Shown)
            : null;

    private static GradedScore? From(Subject subject, ClauseNumber number) =>
        subject.Figures.FirstOrDefault(f => f.Ukuran is Ukuran.Realisasi or Ukuran.Capaian && number.Tells(f.Value)) is { } figure
            ? new GradedScore(subject, figure.Ukuran, number.Number.Value, number.Number.Shown)
            : null;

    /// <summary>Words before the index of a survey.</summary>
    [GeneratedRegex(@"\b(?:skor|IKM|SKM|indeks\skepuasan)\b[^;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex SurveyIndex();
}
