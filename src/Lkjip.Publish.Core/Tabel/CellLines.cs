namespace Lkjip.Publish.Core;

/// <summary>The text lines of a cell.</summary>
internal static class CellLines
{
    /// <summary>As computed.</summary>
    public static IReadOnlyList<string> Of(ComputedCell cell, ComputedColumn column) =>
        Numbered(column, [.. cell.Parts.Select(part => FormatFigure.Cell(part, column.Kind, column.Desimal))]);

    /// <summary>As printed: with the decimals that were printed, and the units of the computed cell.</summary>
    public static IReadOnlyList<string> Of(NilaiTercetak official, ComputedCell cell, ComputedColumn column) => Numbered(column,
    [
        .. official.Bagian.Select((part, i) => FormatFigure.Cell(
            new CellPart(part.Angka, part.Teks, (i < cell.Parts.Count ? cell.Parts[i] : cell.Parts.FirstOrDefault()).Satuan),
            column.Kind,
            part.Angka is { } number ? number.Scale : null)),
    ]);

    /// <summary>Values of several indicators bear the numbers of the indicators, as offices write them: "1. 90%", "2. A".</summary>
    private static string[] Numbered(ComputedColumn column, string[] lines) =>
        column.Kind is ColumnKind.Nilai && lines.Length > 1 ? [.. lines.Select((line, i) => $"{i + 1}. {line}")] : lines;
}
