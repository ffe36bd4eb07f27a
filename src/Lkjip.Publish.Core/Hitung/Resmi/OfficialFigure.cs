namespace Lkjip.Publish.Core;

/// <summary>A quantity as everybody shows it: what the document printed, else what the data give; and beside it what the data give otherwise.</summary>
/// <remarks>Nobody but this type decides which of the two is shown; <see cref="OfficialFigures"/> knows what was printed.</remarks>
public sealed record OfficialFigure
{
    private OfficialFigure(Figure official) => Official = official;

    /// <summary>The figure that is shown.</summary>
    public Figure Official { get; private init; }

    /// <summary>What the data give instead; null where they give the same, or nothing.</summary>
    public Figure? Terhitung { get; private init; }

    /// <summary>True where the document printed it.</summary>
    public bool IsPrinted { get; private init; }

    /// <summary>The number from which other figures follow: the printed one where it differs, else the one that is not rounded; null for texts.</summary>
    public decimal? Exact { get; private init; }

    /// <summary>Address of the finding that tells how the two differ; null for none.</summary>
    public string? Finding { get; private init; }

    /// <summary>What the document prints of it elsewhere and otherwise.</summary>
    public IReadOnlyList<PrintedElsewhere> Lain { get; private init; } = [];

    /// <summary>True where the data give something else than the document printed.</summary>
    public bool Differs => Terhitung is not null;

    /// <summary>The number shown; null for texts.</summary>
    public decimal? Angka => Official.Angka;

    /// <summary>The text, or the category that goes with the number.</summary>
    public string? Teks => Official.Teks;

    /// <summary>A figure that nobody printed; null where the data do not give it.</summary>
    public static OfficialFigure? Of(Figure? computed) => IsKnown(computed) ? new(computed!) { Exact = computed!.Angka } : null;

    /// <summary>A figure as the document printed it, else as the data give it; null where neither is known.</summary>
    /// <param name="computed">What the data give; it also says how the figure is shown.</param>
    /// <param name="printed">What was printed; null for nothing.</param>
    public static OfficialFigure? Of(Figure computed, PrintedFigure? printed)
    {
        ArgumentNullException.ThrowIfNull(computed);
        if (printed is null)
        {
            return Of(computed);
        }

        Figure given = printed.Supporting is { } other ? computed with { Angka = other.Angka, Desimal = other.Desimal ?? 2, Rumus = other.Rumus } : computed;
        bool differs = !printed.Agrees && IsKnown(given);
        return new OfficialFigure(computed with
        {
            Angka = printed.Angka,
            Desimal = printed.Angka?.Scale,
            Teks = printed.Teks ?? (printed.Angka is null ? null : computed.Teks),
        })
        {
            IsPrinted = true,
            Terhitung = differs ? given : null,
            Exact = differs || computed.Angka is null ? printed.Angka : computed.Angka,
            Finding = printed.Finding,
            Lain = printed.Lain,
        };
    }

    /// <summary>A figure that nobody printed and that follows from others: from what is official of them, and beside it from what the data give of them.</summary>
    /// <param name="official">What follows from the official ones.</param>
    /// <param name="computed">What follows from the data alone.</param>
    /// <param name="from">The figures from which it follows: the finding is that of the first that differs.</param>
    public static OfficialFigure? Derived(Figure? official, Figure? computed, params IReadOnlyList<OfficialFigure?> from)
    {
        OfficialFigure? cause = from.FirstOrDefault(f => f is { Differs: true });
        OfficialFigure? shown = Of(official);
        return shown is null || cause is null || !IsKnown(computed) || Text(official!) == Text(computed!)
            ? shown
            : shown with { Terhitung = computed, Finding = cause.Finding };
    }

    /// <summary>What the document printed, as a cell; null where nobody printed it.</summary>
    internal NilaiTercetak? AsPrinted() => IsPrinted ? new NilaiTercetak([new BagianTercetak(Angka, Teks)], default) : null;

    /// <summary>The figure that is shown, as text.</summary>
    public override string ToString() => Text(Official);

    /// <summary>A figure as text, with its own decimals and unit.</summary>
    public static string Text(Figure figure) => FormatFigure.Prose(figure, null)!;

    private static bool IsKnown(Figure? figure) => figure is { Angka: not null } or { Teks: not null };
}
