namespace Lkjip.Publish.Core;

/// <summary>What a published document printed of a quantity.</summary>
/// <param name="Angka">The number; its scale is the number of printed decimals. Null for text.</param>
/// <param name="Teks">The text, or the category printed with the number; null for a plain number.</param>
public sealed record PrintedFigure(decimal? Angka, string? Teks)
{
    /// <summary>True where it says the same as the data.</summary>
    public bool Agrees { get; init; }

    /// <summary>What the data give where it is not what is stated: a realisasi that follows from supporting data. Null for what is stated.</summary>
    public Figure? Supporting { get; init; }

    /// <summary>Address of the finding that tells of it; null for none.</summary>
    public string? Finding { get; init; }

    /// <summary>What the document prints of it elsewhere and otherwise, in order of reading.</summary>
    public IReadOnlyList<PrintedElsewhere> Lain { get; init; } = [];
}
