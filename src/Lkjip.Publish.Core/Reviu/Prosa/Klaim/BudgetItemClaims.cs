using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Items of a list that begin with a part of the budget: an amount right after its name, and how much of its output came about.</summary>
internal static partial class BudgetItemClaims
{
    /// <summary>Smaller amounts may be prices.</summary>
    private const decimal LeastAmount = 100_000;

    /// <summary>Checks a paragraph.</summary>
    public static void Check(IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        if (paragraph[0].Mentions is not [{ Start: 0, Value: null, Subject: { Kind: SubjectKind.Anggaran } subject } name, ..])
        {
            return;
        }

        CheckAmount(paragraph[0], name, subject, scope);
        if (scope.Context.Computed.NodeById.GetValueOrDefault(subject.Key) is { Children.Count: 0, Source.Indikator: [{ Satuan: { Length: > 1 } unit }] })
        {
            foreach (Clause clause in paragraph)
            {
                CheckOutput(clause, subject, unit, scope);
            }
        }
    }

    /// <summary>"Belanja Pegawai Rp13.943.248.509": any of its amounts may be meant.</summary>
    private static void CheckAmount(Clause clause, Mention name, Subject subject, ClaimScope scope)
    {
        OwnFigure[] amounts = [.. subject.Figures.Where(f => f.Satuan == "Rp")];
        if (amounts.Length > 0 && clause.Numbers.FirstOrDefault() is { Value: null, Unit: "Rp", Number.Factor: 1, Amount: >= LeastAmount } number
            && Only().IsMatch(clause.Text[name.End..number.Index]) && !amounts.Any(f => number.Tells(f.Value)) && !scope.Official.Contains(number.Amount))
        {
            OwnFigure right = amounts.MinBy(f => Math.Abs(f.Value - number.Amount))!;
            scope.Findings.Add(ClaimFindings.WrongFigure(clause.At(number.Index), subject, Measures.Name(right.Ukuran), number.Number.Shown, right, null, certain: true));
        }
    }

    /// <summary>"… terwujud 10 paket": what was reached of its only output, in its unit.</summary>
    private static void CheckOutput(Clause clause, Subject subject, string unit, ClaimScope scope)
    {
        OwnFigure[] outputs = [.. subject.Figures.Where(f => f.Satuan == unit && f.Tahun == scope.Tahun)];
        foreach (Match match in Reached().Matches(clause.Text).Where(m => string.Equals(m.Groups["satuan"].Value, unit, StringComparison.OrdinalIgnoreCase)))
        {
            if (clause.Numbers.FirstOrDefault(n => n.Index == match.Groups["n"].Index) is { Value: null } number
                && outputs.FirstOrDefault(f => f.Ukuran is Ukuran.Realisasi) is { } right && !outputs.Any(f => number.Tells(f.Value)) && !scope.Official.Contains(number.Amount))
            {
                scope.Findings.Add(ClaimFindings.WrongFigure(clause.At(number.Index), subject, Measures.Name(right.Ukuran), $"{number.Number.Shown} {match.Groups["satuan"].Value}", right, null, certain: true));
            }
        }
    }

    /// <summary>Nothing between a name and its amount.</summary>
    [GeneratedRegex(@"^\s?:?\s?(?:sebesar\s)?(?:Rp\.?\s?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Only();

    [GeneratedRegex(@"\b(?:terwujud|diikuti(?:\soleh)?|dihadiri|dihasilkan|menghasilkan|terlaksana|[Rr]ealisasi\s(?:kinerja|fisik)(?:nya)?[^.;\d]{0,80}(?:yaitu|sebanyak|adalah))\s(?:sebanyak\s)?(?<n>\d{1,4})\s(?<satuan>\p{L}+)", RegexOptions.IgnoreCase)]
    private static partial Regex Reached();
}
