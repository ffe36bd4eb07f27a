namespace Lkjip.Publish.Core;

/// <summary>One value of a cell, from its computation to the files that readers take away.</summary>
/// <param name="Angka">The number; null for text. Not rounded where it was computed, as it is shown in a view.</param>
/// <param name="Teks">The text, or the category that goes with the number.</param>
/// <param name="Satuan">Unit; null or empty for none.</param>
public readonly record struct CellPart(decimal? Angka, string? Teks, string? Satuan = null)
{
    /// <summary>Decimals shown, whatever the column says; null leaves it to the column.</summary>
    public int? Desimal { get; init; }

    /// <summary>How a view shows the number; null for a text, and before it is shown.</summary>
    public NumberLook? Look { get; init; }

    /// <summary>The day that the text names, such as "23 Januari 2025"; null for all else.</summary>
    public DateOnly? Hari => Angka is null ? FormatTanggal.ParseDay(Teks) : null;

    /// <summary>True without number and text.</summary>
    public bool IsEmpty => Angka is null && Teks is null;
}
