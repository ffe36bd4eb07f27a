namespace Lkjip.Publish.Data;

/// <summary>How a cell of a workbook looks.</summary>
/// <param name="Part">What part of a sheet it belongs to.</param>
/// <param name="Format">Number format of Excel; null for texts and plain numbers.</param>
/// <param name="Indent">Depth in a tree.</param>
internal readonly record struct CellLook(SheetPart Part, string? Format = null, int Indent = 0);
