using System.Globalization;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>Reads cells as data.</summary>
internal static class CellData
{
    private const string Separator = "; ";

    /// <summary>The number of a cell that holds one number and nothing else; null for all others.</summary>
    public static decimal? Number(CellView cell) => cell.Values is [{ Angka: { } number }] ? number : null;

    /// <summary>True where a column of figures shows that there is none: a dash for a missing value.</summary>
    public static bool IsMissing(CellView cell) =>
        cell.Values.All(v => v.Angka is null && string.IsNullOrWhiteSpace(v.Teks))
        || (cell.Kind is not ColumnKind.Teks && cell.Values is [{ Angka: null, Teks: "-" or "–" or "—" }]);

    /// <summary>The lines as pages show them: those of a list with their numbers.</summary>
    public static IEnumerable<string> Lines(CellView cell) =>
        cell.IsList ? cell.Lines.Select((line, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {line}")) : cell.Lines;

    /// <summary>The cell as pages show it, on one line.</summary>
    public static string Shown(CellView cell) =>
        string.Join(Separator, Lines(cell)) + (cell.Small is { } small ? $" ({small})" : string.Empty);

    /// <summary>The cell for programs: numbers with a point and without groups, days by ISO 8601, nothing for what is missing.</summary>
    public static string Plain(CellView cell) => IsMissing(cell) ? string.Empty : string.Join(Separator, cell.Values.Select(Plain));

    private static string Plain(CellPart value) =>
        value.Angka is { } number ? number.ToString(CultureInfo.InvariantCulture)
        : value.Hari is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : value.Teks ?? string.Empty;
}
