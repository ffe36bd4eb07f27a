using System.Globalization;
using System.Text;

namespace Lkjip.Publish.Mutations;

/// <summary>Sums mutants up.</summary>
public static class MutationReport
{
    /// <summary>Share of the slips that must be found which are found, in percent, and how many there are.</summary>
    public static (decimal Share, int Count) Found(IEnumerable<Mutant> mutants)
    {
        Mutant[] counting = [.. mutants.Where(m => m.Counts)];
        int found = counting.Count(m => m.Outcome is Outcome.Found);
        return (counting.Length == 0 ? 100 : 100m * found / counting.Length, counting.Length);
    }

    /// <summary>A table by kind of place.</summary>
    public static string Table(IReadOnlyList<Mutant> mutants)
    {
        StringBuilder table = new("| place | slips | derived: found | repeated: found | hidden by rounding | told once: found | mended |\n|---|---|---|---|---|---|---|\n");
        foreach (IGrouping<FigureKind, Mutant> kind in mutants.GroupBy(m => m.Figure.Kind).OrderBy(g => g.Key))
        {
            table.Append(Row(kind.Key.ToString(), [.. kind]));
        }

        return table.Append(Row("all", mutants)).ToString();
    }

    /// <summary>The slips that were not found, one a line; those that should have been come first.</summary>
    public static IEnumerable<string> Missed(IEnumerable<Mutant> mutants) => mutants
        .Where(m => m.Outcome is Outcome.Missed)
        .OrderBy(m => m.Told)
        .Select(m => $"{m.Told}\t{m.Figure.Path}\t{m.Figure.Name}\t{m.Figure.Text} → {m.Typo.Text}");

    private static string Row(string name, IReadOnlyList<Mutant> mutants) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {mutants.Count} | {Of(mutants, Told.Derived)} | {Of(mutants, Told.Repeated)} | {mutants.Count(m => m.Told is Told.Rounded)} | {Of(mutants, Told.Once)} | {mutants.Count(m => m.Outcome is Outcome.Mended)} |\n");

    private static string Of(IReadOnlyList<Mutant> mutants, Told told)
    {
        Mutant[] these = [.. mutants.Where(m => m.Told == told && m.Outcome is not Outcome.Mended)];
        int found = these.Count(m => m.Outcome is Outcome.Found);
        return these.Length == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{found} of {these.Length} ({100m * found / these.Length:0.0}%)");
    }
}
