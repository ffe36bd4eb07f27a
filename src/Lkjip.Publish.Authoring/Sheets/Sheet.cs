namespace Lkjip.Publish.Authoring;

/// <summary>A sheet as it was read: nothing understood yet.</summary>
/// <param name="File">Name of the file, for findings.</param>
/// <param name="Name">Name of the sheet; null for CSV.</param>
/// <param name="Rows">The rows, from the top; empty ones may be left out.</param>
public sealed record Sheet(string File, string? Name, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>Other sheets of the file.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Number of columns in use.</summary>
    public int Width { get; } = Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max();

    /// <summary>A column in letters: 0 is A, 26 is AA.</summary>
    public static string Letters(int column) => (column < 26 ? string.Empty : Letters((column / 26) - 1)) + (char)('A' + (column % 26));

    /// <summary>The column of its letters; null where they are none.</summary>
    public static int? ColumnOf(string letters) => letters.Length is > 0 and <= 3 && letters.All(char.IsAsciiLetter)
        ? letters.Aggregate(0, (sum, letter) => (sum * 26) + char.ToUpperInvariant(letter) - 'A' + 1) - 1
        : null;
}
