using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>Number formats of Excel by which its cells look like those of the pages.</summary>
internal static class NumberFormats
{
    private const int Hundred = 100;

    /// <summary>The number of a cell as Excel keeps it, and its format.</summary>
    /// <param name="cell">A cell with one number.</param>
    /// <param name="number">That number.</param>
    /// <returns>A share as a fraction, so that Excel goes on computing with it: 86,52% is 0.8652.</returns>
    public static (decimal Value, string? Format) Of(CellView cell, decimal number)
    {
        string shown = cell.Lines[0];
        if (cell.Kind is ColumnKind.Nomor)
        {
            return (number, null);
        }

        if (cell.Kind is ColumnKind.Centang && number is 0 or 1)
        {
            return (number, "[=1]\"✓\";\"–\"");
        }

        string digits = Digits(Decimals(shown));
        if (shown.EndsWith('%'))
        {
            return (number / Hundred, digits + "%");
        }

        string? unit = cell.Values[0].Satuan;
        return shown == "-" ? (number, "0;-0;\"-\"")
            : unit is not null && shown.EndsWith(unit, StringComparison.Ordinal) ? (number, $"{digits}\" {unit.Replace("\"", "''", StringComparison.Ordinal)}\"")
            : (number, digits);
    }

    private static string Digits(int decimals) => decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals);

    /// <summary>Decimals of a number that pages show.</summary>
    private static int Decimals(string shown)
    {
        int comma = shown.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? 0 : shown.AsSpan(comma + 1).IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : shown.Length - comma - 1;
    }
}
