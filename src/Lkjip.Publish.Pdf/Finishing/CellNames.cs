using System.Text;

namespace Lkjip.Publish.Pdf;

/// <summary>
/// Renames table cells in a tagged PDF. Chromium names a header cell, for the cells that refer to it, after a number its renderer process
/// counts up for many purposes: <c>(node00000017)</c> here, <c>(node00000016)</c> the next time. Numbered from 1 they are the same each time.
/// </summary>
internal static class CellNames
{
    private const int Digits = 8;

    private static ReadOnlySpan<byte> Before => "(node"u8;

    /// <summary>
    /// Renumbers in place. The order is kept, for the file lists the names sorted; so is the length, for it lists the place of every object.
    /// Text of the document cannot be meant: there, a parenthesis is escaped or compressed.
    /// </summary>
    public static void Renumber(Span<byte> pdf)
    {
        SortedSet<int> numbers = [];
        for (int at = Next(pdf, 0, out int number); at >= 0; at = Next(pdf, at, out number))
        {
            numbers.Add(number);
        }

        Dictionary<int, int> ranks = numbers.Index().ToDictionary(n => n.Item, n => n.Index + 1);
        for (int at = Next(pdf, 0, out int number); at >= 0; at = Next(pdf, at, out number))
        {
            Encoding.ASCII.GetBytes(ranks[number].ToString("D8"), pdf[(at - Digits)..]);
        }
    }

    /// <returns>The position after the digits of the next name at or after <paramref name="from"/>; -1 if there is none.</returns>
    private static int Next(ReadOnlySpan<byte> pdf, int from, out int number)
    {
        for (int found = pdf[from..].IndexOf(Before); found >= 0; found = pdf[from..].IndexOf(Before))
        {
            from += found + Before.Length;
            int end = from + Digits;
            if (end < pdf.Length && pdf[end] == ')' && TryRead(pdf[from..end], out number))
            {
                return end;
            }
        }

        number = 0;
        return -1;
    }

    private static bool TryRead(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        return !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9') && int.TryParse(digits, out number);
    }
}
