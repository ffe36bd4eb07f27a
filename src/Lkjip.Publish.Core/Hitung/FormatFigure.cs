namespace Lkjip.Publish.Core;

/// <summary>Formats numbers and texts by the kind of their column.</summary>
public static class FormatFigure
{
    /// <summary>One value as a table's cell shows it.</summary>
    /// <param name="part">Number, text or both.</param>
    /// <param name="kind">Kind of the column.</param>
    /// <param name="decimals">Decimals shown; null shows a number as it was written.</param>
    /// <returns>
    /// <c>7.442.011.651</c>, <c>86,52%</c>, <c>4 Dokumen</c>, <c>BB (80,00)</c>; <c>-</c> for a count of zero.
    /// The units "Nilai" and "Indeks" count nothing and are not written after the number.
    /// </returns>
    public static string Cell(CellPart part, ColumnKind kind, int? decimals)
    {
        if (part.Angka is not { } angka)
        {
            return part.Teks ?? string.Empty;
        }

        string number = kind switch
        {
            ColumnKind.Rupiah => FormatAngka.AmountOnly(angka),
            ColumnKind.Persen => FormatAngka.Persen(angka, decimals),
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

    /// <summary>A figure as prose shows it.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="format">The format asked for; null takes the figure's own.</param>
    /// <returns>Null where the format is unknown or does not fit a text.</returns>
    public static string? Prose(Figure figure, string? format)
    {
        if (figure.Angka is not { } angka)
        {
            return format is null or "teks" ? figure.Teks ?? string.Empty : null;
        }

        string[] words = (format ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int? decimals = words.Length == 2 && int.TryParse(words[1], out int asked) && asked is >= 0 and <= 10 ? asked : figure.Desimal;
        return (words.FirstOrDefault(), words.Length) switch
        {
            (null, _) when figure.Kind is ColumnKind.Rupiah => FormatAngka.Rupiah(angka),
            (null, _) => Cell(new CellPart(angka, figure.Teks, figure.Satuan), figure.Kind is ColumnKind.Angka ? ColumnKind.Nilai : figure.Kind, decimals),
            ("rupiah", 1) => FormatAngka.Rupiah(angka),
            ("persen", <= 2) => FormatAngka.Persen(angka, words.Length == 2 || figure.Kind is ColumnKind.Persen ? decimals : null),
            ("angka", <= 2) => FormatAngka.Angka(angka, words.Length == 2 || figure.Kind is ColumnKind.Persen ? decimals : null),
            ("terbilang", 1) when figure.Kind is ColumnKind.Rupiah => Terbilang.Rupiah(angka),
            ("terbilang", 1) when angka == decimal.Truncate(angka) => Terbilang.Angka(angka),
            ("teks", 1) => figure.Teks,
            _ => null,
        };
    }
}
