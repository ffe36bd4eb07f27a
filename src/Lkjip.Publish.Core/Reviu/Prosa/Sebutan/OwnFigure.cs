namespace Lkjip.Publish.Core;

/// <summary>A figure that the data hold of a thing.</summary>
/// <param name="Ukuran">What it measures.</param>
/// <param name="Tahun">Of which year.</param>
/// <param name="Value">Not rounded.</param>
/// <param name="Satuan">"Rp", "%", another unit, or empty.</param>
/// <param name="Rumus">How it is computed, in numbers; null where the data state it.</param>
internal sealed record OwnFigure(Ukuran Ukuran, int Tahun, decimal Value, string Satuan, string? Rumus = null)
{
    /// <summary>As a message shows it.</summary>
    public string Shown => Satuan switch
    {
        "Rp" => FormatAngka.Rupiah(Value),
        "%" => FormatAngka.Persen(Value, Rumus is null && Value.Scale <= 2 ? null : 2),
        _ => FormatAngka.Angka(Value, Rumus is null && Value.Scale <= 4 ? null : 2),
    };

    /// <summary>With its formula, where it has one.</summary>
    public string Explained => Rumus is null ? Shown : $"{Shown} ({Rumus})";
}
