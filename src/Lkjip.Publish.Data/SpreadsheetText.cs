namespace Lkjip.Publish.Data;

/// <summary>Keeps texts from becoming formulas in a spreadsheet that opens a CSV file.</summary>
public static class SpreadsheetText
{
    /// <summary>Signs with which a spreadsheet begins a formula, or that it drops before one; also the wide forms that Asian editions take for the same.</summary>
    private const string Beginnings = "=+-@\t\r\n＝＋－＠";

    /// <summary>A text with an apostrophe before it where a spreadsheet would compute it. A number never comes here: -5 stays a number.</summary>
    /// <param name="text">Any text; a lone dash, which no spreadsheet computes, stays as it is.</param>
    public static string Guard(string text) => text.Length > 0 && text != "-" && Beginnings.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    /// <summary>True where a text is written as a number and nothing else, in either notation.</summary>
    public static bool IsNumeral(string text) =>
        text.Length > 0 && !text.AsSpan().ContainsAnyExcept("0123456789.,-%") && text.LastIndexOf('-') <= 0;
}
