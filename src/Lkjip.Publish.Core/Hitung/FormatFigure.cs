using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Formats numbers and texts by the kind of their column.</summary>
public static class FormatFigure
{
    /// <summary>One value as a table's cell shows it.</summary>
    /// <param name="part">Number, text or both.</param>
    /// <param name="kind">Kind of the column.</param>
    /// <param name="decimals">Decimals shown, where the value does not say them; null shows a number as it was written.</param>
    /// <returns>
    /// <c>7.442.011.651</c>, <c>86,52%</c>, <c>4 Dokumen</c>, <c>BB (80,00)</c>; <c>-</c> for a count of zero; <c>✓</c> for a check mark.
    /// The units "Nilai" and "Indeks" count nothing and are not written after the number.
    /// </returns>
    public static string Cell(CellPart part, ColumnKind kind, int? decimals)
    {
        if (part.Angka is not { } angka)
        {
            return part.Teks ?? string.Empty;
        }

        decimals = part.Desimal ?? decimals;
        string number = kind switch
        {
            ColumnKind.Rupiah => FormatAngka.AmountOnly(angka),
            ColumnKind.Persen => FormatAngka.Persen(angka, decimals),
            ColumnKind.Centang when part.Angka is 0 or 1 => angka == 1 ? "✓" : "–",
            ColumnKind.Angka when decimals == 0 && angka == 0 => "-",
            _ => FormatAngka.Angka(angka, decimals),
        };
        string withUnit = part.Satuan switch
        {
            null or "" or "Nilai" or "Indeks" => number,
            "%" => number.EndsWith('%') ? number : number + "%",
            _ => $"{number} {part.Satuan}",
        };
        return part.Teks is null ? withUnit : $"{part.Teks} ({withUnit})";
    }

    /// <summary>The number that <see cref="Cell"/> shows, as a number: rounded as there, without sign of percent and unit.</summary>
    /// <param name="value">The number, not rounded.</param>
    /// <param name="kind">Kind of the column.</param>
    /// <param name="decimals">Decimals shown; null shows a number as it was written.</param>
    public static decimal Shown(decimal value, ColumnKind kind, int? decimals) => Persentase.Round(value, kind switch
    {
        ColumnKind.Rupiah => 2,
        _ => decimals ?? Math.Min((int)value.Scale, FormatAngka.MaxDecimals),
    });

    /// <summary>A figure as prose shows it.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="format">The format asked for; null takes the figure's own.</param>
    /// <returns>Null where the format is unknown or does not fit the figure.</returns>
    public static string? Prose(Figure figure, string? format)
    {
        if (figure.Angka is not { } angka)
        {
            return format is null or "teks" ? figure.Teks ?? string.Empty : null;
        }

        if (format is null)
        {
            return figure.Kind is ColumnKind.Rupiah
                ? FormatAngka.Rupiah(angka)
                : Cell(new CellPart(angka, figure.Teks, figure.Satuan), figure.Kind is ColumnKind.Angka ? ColumnKind.Nilai : figure.Kind, figure.Desimal);
        }

        string[] words = format.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int? decimals = words.Length < 2 ? figure.Desimal : Decimals(words[1]);
        return (words.FirstOrDefault(), words.Length) switch
        {
            (_, 2) when decimals is null => null,
            ("rupiah", 1) => FormatAngka.Rupiah(angka),
            ("persen", <= 2) => FormatAngka.Persen(angka, decimals),
            ("angka", <= 2) => FormatAngka.Angka(angka, decimals),
            ("terbilang", 1) => InWords(angka, figure.Kind),
            ("teks", 1) => figure.Teks,
            _ => null,
        };
    }

    private static int? Decimals(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int asked) && asked <= FormatAngka.MaxDecimals ? asked : null;

    private static string? InWords(decimal value, ColumnKind kind) =>
        Math.Abs(Persentase.Round(value, 2)) >= Terbilang.Limit ? null
        : kind is ColumnKind.Rupiah ? Terbilang.Rupiah(value)
        : value == decimal.Truncate(value) ? Terbilang.Angka(value)
        : null;
}
