namespace Lkjip.Publish.Core;

/// <summary>Holds printed formulas of capaian to the directions of the report's indicators, and to each other.</summary>
internal static class PrintedFormulaChecker
{
    /// <summary>Checks all formulas of realisasi and target.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        PrintedFormula[] printed = [.. context.Texts.SelectMany(t => t.Blocks).OfType<RumusBlock>().Select(PrintedFormula.Of).OfType<PrintedFormula>()];
        Arah[] declared = [.. context.Computed.Indikator.Select(i => i.Source.Arah is Arah.Turun ? Arah.Turun : Arah.Naik).Distinct().Order()];
        bool isMet = printed.Any(p => p.Arah is { } arah && declared.Contains(arah));
        foreach (PrintedFormula formula in printed.Where(p => declared.Length > 0 && (p.Arah is null || !isMet)))
        {
            findings.Add(FormulaFindings.OtherFormula(formula.Rumus, formula.Sample, declared));
        }

        foreach ((PrintedFormula first, PrintedFormula second) in printed.Zip(printed.Skip(1)).Where(p => p.First.Arah is not null && p.First.Arah == p.Second.Arah && Letters(p.First) != Letters(p.Second)))
        {
            findings.Add(FormulaFindings.SameFormula(second.Rumus, first.Rumus));
        }
    }

    /// <summary>A formula without signs, and with one word for one thing, so that the same written twice is no second formula.</summary>
    private static string Letters(PrintedFormula formula) =>
        string.Concat(formula.Rumus.Value.ToLowerInvariant().Replace("rencana", "target", StringComparison.Ordinal).Where(c => !char.IsWhiteSpace(c) && c is not ('"' or '\'' or '%' or '(' or ')')));
}
