using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota.Parts;

/// <summary>How the cells of a table are set.</summary>
internal static class CellText
{
    // A value up to this length stays on one line: "12 dokumen", not "3 Lembaga Kemasyarakatan".
    private const int ShortValue = 12;

    // A category: "A", "BB", "CC".
    private const int Category = 3;

    /// <summary>The class that says what a column holds.</summary>
    public static string KindClass(ColumnKind kind) => kind switch
    {
        ColumnKind.Nomor => "k-nomor",
        ColumnKind.Teks => "k-teks",
        ColumnKind.Nilai => "k-nilai",
        _ => "k-angka",
    };

    /// <summary>The classes that align a cell.</summary>
    public static string AlignClass(CellView cell) => cell.Kind switch
    {
        ColumnKind.Nilai when cell.Lines.All(IsNumberLike) =>
            cell.IsList || cell.Lines.Any(line => line.Length > ShortValue) ? "k-nilai number" : "k-nilai number short",
        _ => KindClass(cell.Kind),
    };

    // A list's or a category's column reads as a column of figures.
    private static bool IsNumberLike(string line) =>
        line.Length <= Category || char.IsAsciiDigit(line[0]) || (line[0] is '-' or '−' or '(' && char.IsAsciiDigit(line[1]));
}
