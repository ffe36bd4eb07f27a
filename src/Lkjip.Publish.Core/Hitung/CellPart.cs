namespace Lkjip.Publish.Core;

/// <summary>One value of a cell.</summary>
/// <param name="Angka">The number; null for text.</param>
/// <param name="Teks">The text, or the category that goes with the number.</param>
/// <param name="Satuan">Unit; null or empty for none.</param>
public readonly record struct CellPart(decimal? Angka, string? Teks, string? Satuan = null)
{
    /// <summary>Decimals shown, whatever the column says; null leaves it to the column.</summary>
    public int? Desimal { get; init; }

    /// <summary>True without number and text.</summary>
    public bool IsEmpty => Angka is null && Teks is null;
}
