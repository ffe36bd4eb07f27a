using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds two rules that shall tell rising from falling indicators and say the same: "semakin tinggi realisasi, semakin baik capaian … rumus pertama", "semakin rendah realisasi, semakin rendah capaian … rumus kedua".</summary>
internal static partial class DirectionRuleChecker
{
    /// <summary>Checks the rules of each chapter, each against the one before it.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (ReviuText chapter in context.Texts)
        {
            (Match Rule, SourcePosition At)[] rules =
            [
                .. from text in chapter.Paragraphs.Select(ProseText.Of)
                   from match in Rule().Matches(text.Text)
                   select (match, text.At(match.Index)),
            ];
            foreach (((Match one, _), (Match other, SourcePosition at)) in rules.Zip(rules.Skip(1)))
            {
                if (IsHigh(one, "naik") != IsHigh(other, "naik") && IsRising(one) == IsRising(other))
                {
                    findings.Add(ClaimFindings.OwnNumbers(at, other.Groups["aturan"].Value, new(
                        $"artinya sama dengan \"{one.Groups["aturan"].Value}\" di atasnya, sehingga kedua rumus berlaku untuk indikator yang searah",
                        $"that means the same as \"{one.Groups["aturan"].Value}\" above it, so that both formulas are for indicators of one direction")));
                }
            }
        }
    }

    /// <summary>Whether more realisasi is better by the rule.</summary>
    private static bool IsRising(Match rule) => IsHigh(rule, "naik") == IsHigh(rule, "baik");

    private static bool IsHigh(Match rule, string group) => High().IsMatch(rule.Groups[group].Value);

    [GeneratedRegex(
        @"\b(?<aturan>(?:(?:se)?makin\s(?<naik>tinggi|besar|banyak|rendah|kecil|sedikit)\s(?:nilai\s|angka\s)?realisasi(?:nya)?|realisasi(?:nya)?\s(?:yang\s)?(?:se)?makin\s(?<naik>tinggi|besar|banyak|rendah|kecil|sedikit))\b[^.;]{0,60}?(?:(?:se)?makin\s(?<baik>tinggi|baik|besar|bagus|rendah|buruk|kecil|jelek)\s(?:pula\s)?(?:tingkat\s)?(?:pencapaian|capaian|kinerja)(?:\skinerja)?(?:nya)?|(?:pencapaian|capaian|kinerja)(?:\skinerja)?(?:nya)?\s(?:yang\s)?(?:se)?makin\s(?<baik>tinggi|baik|besar|bagus|rendah|buruk|kecil|jelek)))\b[^.;]{0,60}?\brumus\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Rule();

    [GeneratedRegex("^(?:tinggi|besar|banyak|baik|bagus)$", RegexOptions.IgnoreCase)]
    private static partial Regex High();
}
