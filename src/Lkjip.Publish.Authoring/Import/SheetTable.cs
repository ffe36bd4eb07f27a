namespace Lkjip.Publish.Authoring;

/// <summary>A sheet whose heading is understood.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="HeadingRow">Number of the row on which the heading begins; 0 where there is none.</param>
/// <param name="Columns">The recognised columns.</param>
/// <param name="Rows">The rows below the heading.</param>
internal sealed record SheetTable(Sheet Sheet, int HeadingRow, IReadOnlyList<FoundColumn> Columns, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>The column of a role, of any year.</summary>
    public FoundColumn? Of(string key) => Columns.FirstOrDefault(c => c.Role.Key == key);

    /// <summary>The text of a row in a column of texts: the first of its cells with one.</summary>
    public static string TextOf(SheetRow row, FoundColumn? column) =>
        column?.Columns.Select(c => row[c]).FirstOrDefault(cell => !cell.IsEmpty)?.Text ?? string.Empty;

    /// <summary>Sheet and columns in words.</summary>
    public IReadOnlyList<string> Describe() =>
    [
        Sheet.Name is { } name ? $"Lembar '{name}'{(Sheet.Others.Count > 0 ? $" (yang lain: {string.Join(", ", Sheet.Others)})" : string.Empty)}, kepala tabel di baris {HeadingRow}" : $"Kepala tabel di baris {HeadingRow}",
        .. Columns.Select(c => $"Kolom {c.Letters}: {c.Role.Title}{(c.Year is { } year ? $" {year}" : string.Empty)}, dari \"{c.Title}\"{(c.Role.IsSpare ? " (diperiksa atau dilewati, tidak ditulis)" : string.Empty)}"),
    ];
}
