namespace Lkjip.Publish.Core;

/// <summary>Compares what a published document printed with what its data give.</summary>
public static class TercetakChecker
{
    /// <summary>Whether a printed value says the same as a computed cell.</summary>
    /// <param name="computed">The computed cell.</param>
    /// <param name="printed">The printed value.</param>
    /// <param name="pembulatan">How the document shortens decimals.</param>
    /// <returns>
    /// Numbers agree where the computed one, shortened to the printed decimals, is the printed one. Texts agree regardless of
    /// case and blanks; "-" agrees with zero and with nothing. Null where the cell cannot be computed, so that there is nothing to compare with.
    /// </returns>
    public static bool? Agrees(ComputedCell computed, NilaiTercetak printed, Pembulatan pembulatan = Pembulatan.SetengahKeAtas)
    {
        if (computed.Parts.All(p => p.IsEmpty))
        {
            return printed.Bagian.All(IsDash) ? true : null;
        }

        if (computed.Parts.Count != printed.Bagian.Count)
        {
            return false;
        }

        if (printed.Bagian is [{ Angka: { } number, Teks: null }] && computed.Alternatives.Any(other => Agrees(other, number, pembulatan)))
        {
            return true;
        }

        return computed.Parts.Zip(printed.Bagian, (part, official) => Agrees(part, official, pembulatan)).All(agrees => agrees);
    }

    /// <summary>Whether a printed number says the same as a computed one.</summary>
    /// <param name="computed">Not rounded.</param>
    /// <param name="printed">Its scale is the number of printed decimals.</param>
    /// <param name="pembulatan">How the document shortens decimals.</param>
    public static bool Agrees(decimal computed, decimal printed, Pembulatan pembulatan = Pembulatan.SetengahKeAtas) => printed == (pembulatan is Pembulatan.Dipotong
        ? Persentase.Cut(computed, printed.Scale)
        : Persentase.Round(computed, printed.Scale));

    /// <summary>Whether a printed text says the same as a computed one: regardless of case, of blanks, of the old spelling of amounts ("milyar", "trilyun"), and of how the bounds of an interval are written.</summary>
    public static bool Agrees(string computed, string printed) => Plain(computed) == Plain(printed) || IntervalText.Agreed(computed, printed) is not null;

    /// <summary>Whether a cell prints, besides the values that are asked for, others of the same thing only.</summary>
    /// <param name="computed">The computed cell.</param>
    /// <param name="printed">The printed values.</param>
    /// <param name="others">What else the data say of the thing.</param>
    /// <param name="pembulatan">How the document shortens decimals.</param>
    internal static bool PrintsMore(ComputedCell computed, NilaiTercetak printed, IReadOnlyCollection<decimal> others, Pembulatan pembulatan)
    {
        List<BagianTercetak> left = [.. printed.Bagian];
        return computed.Parts.Count > 0 && computed.Parts.Count < left.Count
            && computed.Parts.All(part => left.FindIndex(official => Agrees(part, official, pembulatan)) is >= 0 and var at && left.Remove(left[at]))
            && left.TrueForAll(official => official.Angka is { } number && others.Any(other => Agrees(other, number, pembulatan)));
    }

    private static bool Agrees(CellPart computed, BagianTercetak printed, Pembulatan pembulatan)
    {
        if (IsDash(printed))
        {
            return computed.Angka is null or 0 && computed.Teks is null or "-";
        }

        bool number = printed.Angka is not { } printedNumber || (computed.Angka is { } value && Agrees(value, printedNumber, pembulatan));
        bool text = printed.Teks is not { } printedText || (computed.Teks is { } computedText ? Agrees(computedText, printedText) : AsNumber(computed, printedText, pembulatan) is not null);
        return number && text;
    }

    /// <summary>How a printed text says a computed number: "Rp 1.000.000,-", "50 %", "6,899,605,174"; null where it does not say it.</summary>
    internal static WrittenNumber? AsNumber(CellPart computed, string printed, Pembulatan pembulatan = Pembulatan.SetengahKeAtas)
    {
        WrittenNumber[] right = computed.Angka is { } value ? [.. WrittenNumber.Readings(printed).Where(reading => Agrees(value, reading.Value, pembulatan)).Take(1)] : [];
        return right.Length == 0 ? null : right[0];
    }

    private static bool IsDash(BagianTercetak printed) => printed is { Angka: null, Teks: "-" or "–" or "" };

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant()
        .Replace("milyar", "miliar", StringComparison.Ordinal)
        .Replace("trilyun", "triliun", StringComparison.Ordinal);
}
