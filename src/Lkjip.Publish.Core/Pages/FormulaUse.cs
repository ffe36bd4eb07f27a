namespace Lkjip.Publish.Core;

/// <summary>A formula by which figures of a report were computed.</summary>
/// <param name="Rumus">In words.</param>
/// <param name="Tables">The tables with such figures, in order: "Tabel 3.1, Tabel 3.5".</param>
public sealed record FormulaUse(string Rumus, string Tables);
