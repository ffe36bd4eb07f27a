namespace Lkjip.Publish.Core;

/// <summary>A table as it was typed, for checks of its totals.</summary>
/// <param name="Caption">Its caption; null where it has none.</param>
/// <param name="Columns">Headings of its columns.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record WrittenTable(string? Caption, IReadOnlyList<WrittenColumn> Columns, IReadOnlyList<WrittenRow> Rows)
{
    /// <summary>A row and a column of it, as messages name them.</summary>
    public Wording Where(WrittenRow row, WrittenColumn column) => Caption is null
        ? new($"Tabel dalam teks, baris '{row.Label}', kolom '{column.Judul}'", $"Table in the text, row '{row.Label}', column '{column.Judul}'")
        : new($"Tabel '{Caption}', baris '{row.Label}', kolom '{column.Judul}'", $"Table '{Caption}', row '{row.Label}', column '{column.Judul}'");
}

/// <summary>A column of a typed table.</summary>
/// <param name="Judul">Its heading, with that of its group.</param>
/// <param name="IsShare">True for percentages.</param>
internal sealed record WrittenColumn(string Judul, bool IsShare);

/// <summary>A row of a typed table.</summary>
/// <param name="Label">Its first words.</param>
/// <param name="IsComputed">True where its numbers are computed of other rows.</param>
/// <param name="IsGroup">True for a heading over the rows below.</param>
/// <param name="Cells">Its numbers, one per column; null where a cell holds none.</param>
internal sealed record WrittenRow(string Label, bool IsComputed, bool IsGroup, IReadOnlyList<NumberCell?> Cells);

/// <summary>A number of a typed table.</summary>
/// <param name="Value">The number.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Tempat">What a finding about it is about.</param>
internal sealed record NumberCell(decimal Value, SourcePosition At, Tempat Tempat);
