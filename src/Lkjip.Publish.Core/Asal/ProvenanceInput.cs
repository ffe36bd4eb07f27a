namespace Lkjip.Publish.Core;

/// <summary>One value from which a figure was computed.</summary>
/// <param name="Nama">What it is.</param>
/// <param name="Text">The value, not rounded.</param>
public sealed record ProvenanceInput(string Nama, string Text)
{
    /// <summary>The value as a number, with the decimals that were written; null for a category and for nothing.</summary>
    public decimal? Angka { get; init; }

    /// <summary>Where it was written; null for one that was computed.</summary>
    public SourcePosition? At { get; init; }

    /// <summary>Row and column of the cell of the same table that holds it, should that be shown.</summary>
    public (string Row, string Column)? Cell { get; init; }

    /// <summary>Which value of that cell it is, where the cell lists several; from 0.</summary>
    public int Part { get; init; }

    /// <summary>How it was computed itself; null for one that was written.</summary>
    public Func<Provenance?>? From { get; init; }

    /// <summary>A number that was written.</summary>
    public static ProvenanceInput Stated(string nama, decimal value, SourcePosition at) => new(nama, FormatAngka.Exact(value)) { Angka = value, At = at };

    /// <summary>A target or realisasi that was written: number, category or both.</summary>
    public static ProvenanceInput Stated(string nama, NilaiKinerja nilai) =>
        new(nama, nilai.Angka is { } angka ? FormatAngka.Exact(angka) : nilai.Kategori ?? string.Empty) { Angka = nilai.Angka, At = nilai.At };

    /// <summary>A number that was computed.</summary>
    /// <param name="nama">What it is.</param>
    /// <param name="value">Not rounded.</param>
    /// <param name="row">Row that shows it.</param>
    /// <param name="column">Column that shows it.</param>
    /// <param name="from">How it was computed.</param>
    public static ProvenanceInput Computed(string nama, decimal? value, string row, string column, Func<Provenance?> from) =>
        new(nama, value is { } v ? FormatAngka.Exact(v) : "–") { Angka = value, Cell = (row, column), From = from };
}
