using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"NRR tertimbang = NRR × 0,100": an equal weight of the unsur of a survey, all of which together must be 1.</summary>
internal static partial class WeightClaims
{
    /// <summary>Checks the headings of columns of a report's tables.</summary>
    public static void CheckTables(ClaimScope scope)
    {
        foreach (ComputedTable table in scope.Context.Tables.Values.Where(t => t.Kind == UnsurTable.Unsur))
        {
            Survei? survei = table.Block.Survei is { } id ? scope.Context.Computed.Survei.GetValueOrDefault(id.Value)?.Source : scope.Context.Laporan.Skm?.Survei[0];
            if (survei is null)
            {
                continue;
            }

            foreach (ComputedColumn column in table.Columns)
            {
                SourcePosition at = table.Block.Kolom.FirstOrDefault(k => k.Kunci.Value == column.Key)?.Kunci.At ?? table.Block.At;
                Check(column.Judul, _ => at, [survei], scope);
            }
        }
    }

    /// <summary>Checks a sentence that tells how weighted scores come about.</summary>
    public static void Check(Sentence sentence, ClaimScope scope) => Check(sentence.Text, sentence.At, scope.Context.Laporan.Skm?.Survei ?? [], scope);

    private static void Check(string text, Func<int, SourcePosition> at, IReadOnlyList<Survei> surveys, ClaimScope scope)
    {
        Survei[] alike = [.. surveys.Where(s => s.Unsur.Count > 1 && s.Unsur.All(u => u.Bobot is null))];
        foreach (Match match in Weighted().Matches(text))
        {
            if (FormatAngka.TryParse(match.Groups["bobot"].Value, out decimal weight) && alike.Length > 0 && alike.Length == surveys.Count && alike.All(s => !IsEqualWeight(weight, s.Unsur.Count)))
            {
                int count = alike[0].Unsur.Count;
                string sum = FormatAngka.Exact(weight * count);
                scope.Findings.Add(ClaimFindings.OwnNumbers(at(match.Index), match.Value.Trim(), new(
                    $"bobot {match.Groups["bobot"].Value} untuk {count} unsur berjumlah {sum}, bukan 1 (1 ÷ {count} = {FormatAngka.Angka(1m / count, 3)})",
                    $"the weight {match.Groups["bobot"].Value} of {count} elements adds up to {sum}, not 1 (1 ÷ {count} = {FormatAngka.Angka(1m / count, 3)})")));
            }
        }
    }

    /// <summary>One divided by the number of unsur, rounded or cut off to the written decimals.</summary>
    private static bool IsEqualWeight(decimal weight, int count) =>
        weight == Persentase.Round(1m / count, weight.Scale) || weight == Persentase.Cut(1m / count, weight.Scale);

    [GeneratedRegex(@"\b(?:NRR|nilai\srata-rata)(?:\sper\sunsur)?\s?[×x*]\s?(?<bobot>0,\d{2,4})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Weighted();
}
