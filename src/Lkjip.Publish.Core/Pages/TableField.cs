namespace Lkjip.Publish.Core;

/// <summary>A column of a table, as data.</summary>
/// <param name="Key">Unique within the table; stays from year to year.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Group">Heading above it and others; null for none.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Rumus">How its cells are computed, in words; null for inputs.</param>
public sealed record TableField(string Key, string Heading, string? Group, ColumnKind Kind, string? Rumus)
{
    /// <summary>Decimals shown; null shows numbers as they were written.</summary>
    public int? Decimals { get; init; }

    /// <summary>Its heading with that of its group.</summary>
    public string FullHeading => Group is null ? Heading : $"{Group}, {Heading}";
}
