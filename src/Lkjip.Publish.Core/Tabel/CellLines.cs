namespace Lkjip.Publish.Core;

/// <summary>The text lines of a cell.</summary>
internal static class CellLines
{
    /// <summary>As computed.</summary>
    public static IReadOnlyList<string> Of(ComputedCell cell, ComputedColumn column) =>
        Numbered(column, [.. cell.Parts.Select(part => FormatFigure.Cell(part, column.Kind, column.Desimal))]);

    /// <summary>As printed: with the decimals that were printed, and the units of the computed cell.</summary>
    public static IReadOnlyList<string> Of(NilaiTercetak official, ComputedCell cell, ComputedColumn column) => Numbered(column,
        [.. Printed(official, cell).Select(part => FormatFigure.Cell(part, column.Kind, part.Angka?.Scale))]);

    /// <summary>The values of the same lines as computed, as data.</summary>
    public static IReadOnlyList<CellPart> Values(ComputedCell cell, ComputedColumn column) =>
        [.. cell.Parts.Select(part => Value(part, column.Kind, column.Desimal))];

    /// <summary>The values of the same lines as printed, as data.</summary>
    public static IReadOnlyList<CellPart> Values(NilaiTercetak official, ComputedCell cell, ComputedColumn column) =>
        [.. Printed(official, cell).Select(part => Value(part, column.Kind, part.Angka?.Scale))];

    private static CellPart Value(CellPart part, ColumnKind kind, int? decimals) => part with
    {
        Angka = part.Angka is { } number ? FormatFigure.Shown(number, kind, part.Desimal ?? decimals) : null,
        Satuan = string.IsNullOrEmpty(part.Satuan) ? null : part.Satuan,
        Look = part.Angka is null ? null : FormatFigure.LookOf(part, kind, decimals),
    };

    private static IEnumerable<CellPart> Printed(NilaiTercetak official, ComputedCell cell) => official.Bagian.Select((part, i) =>
        new CellPart(part.Angka, part.Teks, (i < cell.Parts.Count ? cell.Parts[i] : cell.Parts.FirstOrDefault()).Satuan));

    /// <summary>Values of several indicators bear the numbers of the indicators, as offices write them: "1. 90%", "2. A".</summary>
    private static string[] Numbered(ComputedColumn column, string[] lines) =>
        column.Kind is ColumnKind.Nilai && lines.Length > 1 ? [.. lines.Select((line, i) => $"{i + 1}. {line}")] : lines;
}
