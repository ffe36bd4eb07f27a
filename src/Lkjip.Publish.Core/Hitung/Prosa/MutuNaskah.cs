using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Grades of surveys that plain sentences tell of a score of the data: "bernilai 3,40 dengan mutu pelayanan A".</summary>
internal static partial class MutuNaskah
{
    /// <summary>A grade further behind its score may be another one's.</summary>
    private const int LettersBetween = 120;

    /// <summary>The grades of a paragraph, each with the last score of the data before it in its sentence.</summary>
    public static IEnumerable<MutuTercetak> In(ProseParagraph paragraph, IReadOnlyDictionary<string, ComputedSurvei> survei)
    {
        if (!paragraph.Runs.Any(run => Announced().IsMatch(run.Text)))
        {
            yield break;
        }

        ProseText text = ProseText.Of(paragraph);
        (int Index, int End, decimal? Score)[] numbers = [.. Typed(text).Concat(Inline(text, survei)).OrderBy(n => n.Index)];
        foreach (Match match in Grade().Matches(text.Text).Where(m => !NotReached().IsMatch(text.Text[..m.Index])))
        {
            if (numbers.LastOrDefault(n => n.End <= match.Index) is { Score: { } score } before
                && match.Index - before.End < LettersBetween && !SentenceEnd().IsMatch(text.Text[before.End..match.Index])
                && IsUnsurOf(score, survei) is { } isUnsur)
            {
                string said = match.Groups["huruf"].Success ? match.Groups["huruf"].Value : match.Groups["kata"].Value;
                yield return new MutuTercetak(score, isUnsur, said, text.At(match.Index));
            }
        }
    }

    private static IEnumerable<(int Index, int End, decimal? Score)> Typed(ProseText text) => ProseNumber.In(text.Text)
        .Where(n => !(n is { Sign.Length: 0, Written.Length: 4 } && n.Value is >= 1900 and <= 2100))
        .Select(n => (n.Index, n.Index + n.Written.Length, n is { Sign.Length: 0, Factor: 1, Value.Scale: > 1 } ? (decimal?)n.Value : null));

    /// <summary>What was printed at an inline value is told by <see cref="MutuTercetak"/>; here its figure counts.</summary>
    private static IEnumerable<(int Index, int End, decimal? Score)> Inline(ProseText text, IReadOnlyDictionary<string, ComputedSurvei> survei) =>
        text.Values.Select(v => (v.Index, v.Index + 1, v.Value.Tercetak is { } printed ? (FormatAngka.TryParse(printed, out decimal number) ? number : (decimal?)null) : FigureOf(v.Value, survei)));

    private static decimal? FigureOf(ValueExpression value, IReadOnlyDictionary<string, ComputedSurvei> survei) => value.Path switch
    {
        ["skm", var id, "nilai"] => survei.GetValueOrDefault(id)?.Nilai,
        ["skm", var id, var unsur, "nrr"] when survei.GetValueOrDefault(id)?.Source?.Unsur.FirstOrDefault(u => u.Id.Value == unsur) is { } one => ComputedSurvei.NrrOf(one),
        _ => null,
    };

    /// <summary>Whether a number is the score of an unsur (true) or the index of a survey (false); null where the data hold it as neither.</summary>
    private static bool? IsUnsurOf(decimal score, IReadOnlyDictionary<string, ComputedSurvei> survei) =>
        score <= 4 && survei.Values.SelectMany(s => s.Source?.Unsur ?? []).Any(u => ComputedSurvei.NrrOf(u) is { } nrr && Tells(score, nrr)) ? true
        : score >= 25 && survei.Values.Any(s => s.Nilai is { } nilai && Tells(score, nilai)) ? false
        : null;

    /// <summary>An inline figure is itself; a typed one is rounded or cut off.</summary>
    private static bool Tells(decimal written, decimal figure) =>
        written == figure || Persentase.Round(figure, written.Scale) == written || Persentase.Cut(figure, written.Scale) == written;

    [GeneratedRegex("mutu|kategori|predikat|nilai huruf|dengan nilai", RegexOptions.IgnoreCase)]
    private static partial Regex Announced();

    [GeneratedRegex(ReportWords.Mutu)]
    private static partial Regex Grade();

    [GeneratedRegex(@"[.!?]\s|;")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(?:target(?:nya)?|ditargetkan|menuju|skala|interval|batas|rentang|tidak|belum|bukan|daripada|tanpa|akan|agar|menjadi)\s(?:\w+\s){0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex NotReached();
}
