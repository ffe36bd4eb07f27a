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

        NumberLook look = LookOf(part, kind, decimals);
        string number = look.Form switch
        {
            NumberForm.Persen => FormatAngka.Persen(angka, look.Decimals),
            NumberForm.Centang => angka == 1 ? "✓" : "–",
            NumberForm.Strip => "-",
            _ => FormatAngka.Angka(angka, look.Decimals),
        };
        string withUnit = look.Satuan is null ? number : $"{number} {look.Satuan}";
        return part.Teks is null ? withUnit : $"{part.Teks} ({withUnit})";
    }

    /// <summary>How <see cref="Cell"/> shows the number of a value.</summary>
    /// <param name="part">A value with a number.</param>
    /// <param name="kind">Kind of the column.</param>
    /// <param name="decimals">Decimals shown, where the value does not say them; null shows a number as it was written.</param>
    public static NumberLook LookOf(CellPart part, ColumnKind kind, int? decimals)
    {
        decimal angka = part.Angka ?? 0;
        decimals = part.Desimal ?? decimals;
        NumberForm form = kind switch
        {
            ColumnKind.Nomor => NumberForm.Nomor,
            ColumnKind.Centang when angka is 0 or 1 => NumberForm.Centang,
            ColumnKind.Angka when decimals == 0 && angka == 0 => NumberForm.Strip,
            _ when kind is ColumnKind.Persen || part.Satuan == "%" => NumberForm.Persen,
            _ => NumberForm.Angka,
        };
        int shown = kind is not ColumnKind.Rupiah ? decimals ?? Math.Min((int)angka.Scale, FormatAngka.MaxDecimals) : angka == decimal.Truncate(angka) ? 0 : 2;
        return new NumberLook(form, shown, part.Satuan is null or "" or "Nilai" or "Indeks" or "%" ? null : part.Satuan);
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
