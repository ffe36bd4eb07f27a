using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>A number with its grade beside it, whatever it is of: "117,65% atau sangat baik" by the report's scale, "skor 91,64 … mutu B" by that of surveys.</summary>
internal static partial class OwnGradeClaims
{
    /// <summary>Checks a clause.</summary>
    public static void Check(Clause clause, ClaimScope scope)
    {
        if (Scale(scope) is { } scale && !Money().IsMatch(clause.Text))
        {
            foreach (Match match in Capaian().Matches(clause.Text).Where(m => !clause.IsAim(m.Index) && !IsInline(clause, m.Groups["kata"])))
            {
                CheckGrade(clause, match, scale, scope);
            }
        }
    }

    private static void CheckGrade(Clause clause, Match match, SkalaPredikat scale, ClaimScope scope)
    {
        LangkahSkala? said = scale.Langkah.Where(step => match.Groups["kata"].Value.StartsWith(step.Label, StringComparison.OrdinalIgnoreCase)).MaxBy(step => step.Label.Length);
        if (said is not null && FormatAngka.TryParse(match.Groups["angka"].Value, out decimal number) && scale.Classify(number) is { } right && right.Label != said.Label)
        {
            string shown = match.Groups["angka"].Value + "%";
            scope.Findings.Add(ClaimFindings.OwnNumbers(
                clause.At(match.Groups["kata"].Index), said.Label.ToLowerInvariant(), new($"capaian {shown} menurut skala '{scale.Nama}' termasuk '{right.Label}'", $"an achievement of {shown} is '{right.Label}' on the scale '{scale.Nama}'")));
        }
    }

    private static SkalaPredikat? Scale(ClaimScope scope) =>
        scope.Context.Laporan.Kepala.SkalaCapaian is { } id ? scope.Context.Laporan.Pemda.Skala.FirstOrDefault(s => s.Id.Value == id.Value) : null;

    private static bool IsInline(Clause clause, Group word) => clause.Mentions.Any(m => m.Value is not null && m.Start <= word.Index && word.Index < m.End);

    [GeneratedRegex(@"(?<![\d.,])(?<angka>\d{1,3}(?:,\d+)?)\s?%,?\s(?:atau|yaitu|yakni|\()\s?(?:berkategori\s|kategori\s|predikat\s|dengan\s(?:kategori|predikat)\s)?[“""']?(?<kata>\p{L}+(?:[\s/]\p{L}+){0,2})|(?<![\d.,])(?<angka>\d{1,3}(?:,\d+)?)\s?%,?\s(?:termasuk|tergolong|dengan|masuk(?:\sdalam)?|berada\s(?:pada|dalam))\s(?:kategori|predikat)\s[“""']?(?<kata>\p{L}+(?:[\s/]\p{L}+){0,2})", RegexOptions.IgnoreCase)]
    private static partial Regex Capaian();

    /// <summary>Words by which the number is graded on another scale, or not at all.</summary>
    [GeneratedRegex(@"\b(?:serapan|penyerapan|anggaran|keuangan|pagu|IKM|SKM|survei|responden|target|belum|tidak)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Money();
}
