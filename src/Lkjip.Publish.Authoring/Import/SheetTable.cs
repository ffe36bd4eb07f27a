using Lkjip.Publish.Core;

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
        OneLine(column?.Columns.Select(c => row[c]).FirstOrDefault(cell => !cell.IsEmpty)?.Text ?? string.Empty);

    /// <summary>A text as it is written into data: one blank where a cell has several, or lines.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Sheet and columns in words.</summary>
    public IReadOnlyList<Wording> Describe() => [Place(), .. Columns.Select(Describe)];

    private Wording Place()
    {
        if (Sheet.Name is not { } name)
        {
            return new($"Kepala tabel di baris {HeadingRow}", $"Heading of the table in row {HeadingRow}");
        }

        string others = string.Join(", ", Sheet.Others);
        return new(
            $"Lembar '{name}'{(others.Length > 0 ? $" (yang lain: {others})" : string.Empty)}, kepala tabel di baris {HeadingRow}",
            $"Sheet '{name}'{(others.Length > 0 ? $" (others: {others})" : string.Empty)}, heading of the table in row {HeadingRow}");
    }

    private static Wording Describe(FoundColumn column)
    {
        string year = column.Year is { } y ? $" {y}" : string.Empty;
        return new(
            $"Kolom {column.Letters}: {column.Role.Title.Indonesia}{year}, dari \"{column.Title.Indonesia}\"{(column.Role.IsSpare ? " (diperiksa atau dilewati, tidak ditulis)" : string.Empty)}",
            $"Column {column.Letters}: {column.Role.Title.Inggris}{year}, from \"{column.Title.Inggris}\"{(column.Role.IsSpare ? " (checked or left out, not written)" : string.Empty)}");
    }
}
