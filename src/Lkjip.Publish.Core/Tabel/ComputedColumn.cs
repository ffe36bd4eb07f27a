namespace Lkjip.Publish.Core;

/// <summary>A column.</summary>
/// <param name="Key">Its key, in kebab-case.</param>
/// <param name="Judul">Heading.</param>
/// <param name="Kind">What its cells hold.</param>
public sealed record ComputedColumn(string Key, string Judul, ColumnKind Kind)
{
    /// <summary>Heading above several columns; null for none.</summary>
    public string? Grup { get; init; }

    /// <summary>Decimals shown; null shows numbers as they were written.</summary>
    public int? Desimal { get; init; }

    /// <summary>How its cells are computed, in words; null for inputs.</summary>
    public string? Rumus { get; init; }

    /// <summary>The column as one of its cells shows it; a row of sums counts the check marks above it.</summary>
    public ComputedColumn In(ComputedRow row, ComputedCell cell) =>
        (Kind is ColumnKind.Centang && row.Style is not RowStyle.Data ? this with { Kind = ColumnKind.Angka } : this).Of(cell);

    /// <summary>The column as one of its cells shows it.</summary>
    public ComputedColumn Of(ComputedCell? cell) =>
        cell?.Format is { } own ? this with { Kind = own.Kind, Desimal = own.Desimal, Rumus = own.Rumus } : this;
}
