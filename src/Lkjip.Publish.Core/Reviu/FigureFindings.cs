namespace Lkjip.Publish.Core;

/// <summary>What all findings about two differing figures say alike.</summary>
internal static class FigureFindings
{
    /// <summary>A cell of a table.</summary>
    public static Finding Differs(string code, CellDifference cell, Wording what, Wording remedy) =>
        new(code, Tingkat.Peringatan, cell.At,
            new($"{cell.Where.Indonesia}: {what.Indonesia}.", $"{cell.Where.Inggris}: {what.Inggris}."),
            remedy)
        {
            Tempat = new Tempat.Cell(cell.Table, cell.Row.Key, cell.Column.Key),
            Tercetak = cell.Tercetak,
            Terhitung = cell.Terhitung,
            Rumus = cell.Rumus?.Whole,
        };

    /// <summary>An inline value.</summary>
    /// <param name="code">The code.</param>
    /// <param name="value">The value.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="rumus">How the figure is computed; null for an input.</param>
    /// <param name="remedy">What to do.</param>
    public static Finding Differs(string code, ProseDifference value, Wording message, ShownFormula? rumus, Wording remedy) =>
        new(code, Tingkat.Peringatan, value.At, message, remedy)
        {
            Tempat = new Tempat.Value(value.Path),
            Tercetak = value.Tercetak,
            Terhitung = value.Terhitung,
            Rumus = rumus?.Whole,
        };

    /// <summary>What a sentence tells of a figure: "Teks menyebut capaian 'IKM' 100%".</summary>
    public static Wording Told(ProseDifference value, Wording name) =>
        value.IsText ? new($"Teks menyebut {name.Indonesia} sebagai '{value.Tercetak}'", $"The text gives the {name.Inggris} as '{value.Tercetak}'")
        : value.IsOfCell ? new($"Teks menyebut {value.Tercetak} untuk {name.Indonesia}", $"The text gives {value.Tercetak} for the {name.Inggris}")
        : new($"Teks menyebut {name.Indonesia} {value.Tercetak}", $"The text gives the {name.Inggris} as {value.Tercetak}");

    /// <summary>What a computation gives, and how, where its numbers can be shown: "hasil perhitungannya 105,78% (86,9 ÷ 82,15 × 100)".</summary>
    public static Wording Computed(string terhitung, ShownFormula? rumus) => new(
        $"hasil perhitungannya {terhitung}{Bracket(rumus?.Numbers ?? WordsOf(rumus))}", $"computed it is {terhitung}{Bracket(rumus?.Numbers)}");

    /// <summary>Words that hold no number: these would be missing in English.</summary>
    private static string? WordsOf(ShownFormula? rumus) => rumus?.Words.Any(char.IsAsciiDigit) is false ? rumus.Words : null;

    private static string Bracket(string? formula) => formula is null ? string.Empty : $" ({formula})";
}
