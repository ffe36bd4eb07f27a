using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Target terlalu tinggi, sehingga sulit dicapai" where every indicator meant reached its target: a question.</summary>
internal static partial class TargetHeightClaims
{
    /// <summary>Checks a paragraph.</summary>
    public static void Check(IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        foreach (Clause clause in paragraph.Where(c => !c.Years.Any(y => y.Year != scope.Tahun)))
        {
            if (TooHigh().Match(clause.Bare) is { Success: true } match && Meant(clause, scope) is { Length: > 0 } meant && meant.All(i => i.MencapaiTarget is true))
            {
                string names = string.Join("; ", meant.Select(i => $"'{i.Source.Nama}': {TargetClaims.DataOf(i).Indonesia}"));
                string inEnglish = string.Join("; ", meant.Select(i => $"'{i.Source.Nama}': {TargetClaims.DataOf(i).Inggris}"));
                scope.Findings.Add(ClaimFindings.Contradiction(
                    clause.At(match.Index), new Tempat.Value("kinerja", match.Value), "target kinerja", match.Value,
                    new($"semua indikator mencapai targetnya ({names})", $"all indicators reached their targets ({inEnglish})"), certain: false));
            }
        }
    }

    /// <summary>The indicators that the clause names, else all.</summary>
    private static ComputedIndikator[] Meant(Clause clause, ClaimScope scope)
    {
        ComputedIndikator[] named = [.. clause.Subjects.Select(s => s.Indikator).OfType<ComputedIndikator>()];
        return clause.Subjects.Any(s => s.Kind is SubjectKind.Anggaran) ? [] : named.Length > 0 ? named : [.. scope.Context.Computed.Indikator];
    }

    [GeneratedRegex(@"\btarget\b(?:\s\w+){0,6}?\s(?<!\b(?:tidak|jangan|bukan|tak)\s)(?:terlalu\s(?:tinggi|besar|ambisius)|(?:sulit|sukar|susah|tidak\smungkin)\s(?:untuk\s)?(?:di|ter)capai|tidak\srealistis)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TooHigh();
}
