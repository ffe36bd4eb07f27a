namespace Lkjip.Publish.Core;

/// <summary>How a cell is computed and shown, where that is not as in the rest of its column.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Desimal">Decimals shown; null shows a number as it was written.</param>
/// <param name="Rumus">How it is computed, in words; null for inputs.</param>
public sealed record CellFormat(ColumnKind Kind, int? Desimal, string? Rumus);
