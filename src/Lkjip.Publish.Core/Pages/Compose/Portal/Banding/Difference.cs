namespace Lkjip.Publish.Core;

/// <summary>The difference of two values in words.</summary>
/// <param name="teks">The language.</param>
internal sealed class Difference(TeksPerbandingan teks)
{
    private const char Minus = '\u2212';

    /// <summary>What was added from <paramref name="a"/> to <paramref name="b"/>, with its sign.</summary>
    /// <returns><c>+4,09 poin</c>, <c>−1.250.000</c>, <c>0,00</c>; an en dash where it cannot be said.</returns>
    public PortalCell Of(ComparedValue? a, ComparedValue? b) => (a?.Value, b?.Value) is ({ } from, { } to) && a!.Unit == b!.Unit
        ? new PortalCell(Text(to - from, b.Unit, Math.Max(a.Decimals, b.Decimals)), to - from)
        : PortalCell.Unknown;

    /// <inheritdoc cref="Of"/>
    public string Text(decimal difference, DifferenceUnit unit, int decimals)
    {
        decimal shown = Persentase.Round(difference, decimals);
        string sign = shown > 0 ? "+" : shown < 0 ? $"{Minus}" : string.Empty;
        return $"{sign}{FormatAngka.Angka(Math.Abs(shown), decimals)}{(unit is DifferenceUnit.Points ? $"{FormatAngka.Nbsp}{teks.Poin}" : string.Empty)}";
    }

    /// <summary>Whether a move is for the better; null where nothing can be said.</summary>
    public string? Judge(ComparedIndikator a, ComparedIndikator b) => (a.Realisasi.Value, b.Realisasi.Value, b.Arah) switch
    {
        (null, _, _) or (_, null, _) => null,
        (var from, var to, _) when from == to => teks.Tetap,
        (_, _, Arah.Kategori) => null,
        (var from, var to, var arah) => (to > from) == (arah is Arah.Naik) ? teks.Membaik : teks.Memburuk,
    };
}
