using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>Number formats of Excel by which its cells look like those of the pages.</summary>
internal static class NumberFormats
{
    private const int Hundred = 100;

    /// <summary>A number as Excel keeps it, and its format.</summary>
    /// <param name="number">The number.</param>
    /// <param name="look">How pages show it; null for a plain number.</param>
    /// <returns>A share as a fraction, so that Excel goes on computing with it: 86,52% is 0.8652.</returns>
    public static (decimal Value, string? Format) Of(decimal number, NumberLook? look) => look switch
    {
        null or { Form: NumberForm.Nomor } => (number, null),
        { Form: NumberForm.Centang } => (number, "[=1]\"✓\";\"–\""),
        { Form: NumberForm.Strip, Satuan: null } => (number, "0;-0;\"-\""),
        { Form: NumberForm.Persen } share => (number / Hundred, Digits(share.Decimals) + "%"),
        { Satuan: { } unit } counted => (number, $"{Digits(counted.Decimals)}\" {unit.Replace("\"", "''", StringComparison.Ordinal)}\""),
        { } plain => (number, Digits(plain.Decimals)),
    };

    private static string Digits(int decimals) => decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals);
}
