namespace Lkjip.Publish.Core;

/// <summary>Gathers the formulas of a report's tables.</summary>
internal static class FormulaUses
{
    /// <summary>Every formula once, by the first table that uses it.</summary>
    /// <param name="tables">The tables in order of reading.</param>
    public static IReadOnlyList<FormulaUse> Of(IEnumerable<TableView> tables) =>
    [
        .. tables
            .SelectMany(table => (table.Provenance?.Columns ?? []).Select(column => (column.Rumus, Table: table.Number ?? "tabel tanpa nomor")))
            .GroupBy(use => use.Rumus)
            .Select(uses => new FormulaUse(uses.Key, string.Join(", ", uses.Select(use => use.Table).Distinct()))),
    ];
}
