namespace Lkjip.Publish.Core;

/// <summary>A single figure or text that prose can name.</summary>
/// <param name="Kind">What it is; decides the format where prose asks for none.</param>
/// <param name="Angka">The number; null for texts.</param>
/// <param name="Teks">The text, or the category that goes with the number.</param>
public sealed record Figure(ColumnKind Kind, decimal? Angka, string? Teks = null)
{
    /// <summary>Decimals shown; null shows a number as it was written.</summary>
    public int? Desimal { get; init; }

    /// <summary>Unit that belongs to the number; null or empty for none.</summary>
    public string? Satuan { get; init; }

    /// <summary>How it was computed, in words; null for inputs.</summary>
    public string? Rumus { get; init; }

    /// <summary>Other numbers that a printed document may show and be right.</summary>
    public IReadOnlyList<decimal> Alternatives { get; init; } = [];

    /// <summary>A text.</summary>
    public static Figure OfText(string? text) => new(ColumnKind.Teks, null, text);

    /// <summary>A target or realisasi, with its unit and the decimals that are shown; null shows it as written.</summary>
    public static Figure OfNilai(NilaiKinerja? nilai, string? satuan, int? desimal) =>
        new(ColumnKind.Nilai, nilai?.Angka, nilai?.Kategori) { Satuan = satuan, Desimal = desimal };
}
