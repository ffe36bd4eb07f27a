using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota.Parts;

/// <summary>How a table is made to fit the paper: letters as large as its widest unbreakable texts allow, landscape if nothing else helps.</summary>
/// <param name="SizeClass">Size of the letters; print.css knows the sizes.</param>
/// <param name="Landscape">True for a table on landscape pages.</param>
internal sealed record TableFit(string SizeClass, bool Landscape)
{
    // Points between the margins of A4, see edition.css.
    private const double PortraitWidth = 453;
    private const double LandscapeWidth = 708;

    // Points of padding and rule per column, and the width of an average bold letter as a share of the letters' size.
    private const double ColumnPadding = 8;
    private const double LetterWidth = 0.56;

    // A table fills up to this share with unbreakable text; the rest lets its prose run.
    private const double Comfortable = 0.9;

    private static readonly (string Class, double Points)[] Sizes = [("fit-l", 9.5), ("fit-m", 8.5), ("fit-s", 7.75), ("fit-xs", 7)];

    /// <summary>Fits a table.</summary>
    public static TableFit Of(TableView table)
    {
        int letters = LongestTexts(table).Sum();
        int columns = table.Columns.Count;
        int first = columns <= 5 ? 0 : columns <= 7 ? 1 : 2;

        // A long table of many columns is easier to read across a landscape page, even where it would just fit an upright one.
        bool landscape = table.Landscape ?? (columns >= 8 && table.Rows.Count > 6);
        string? upright = SizeFor(letters, columns, first, PortraitWidth) ?? (table.Landscape is false ? Sizes[^1].Class : null);
        if (!landscape && upright is not null)
        {
            return new TableFit(upright, Landscape: false);
        }

        return new TableFit(SizeFor(letters, columns, first, LandscapeWidth) ?? Sizes[^1].Class, Landscape: true);
    }

    private static string? SizeFor(int letters, int columns, int first, double width) =>
        Sizes[first..].FirstOrDefault(size =>
            (letters * LetterWidth * size.Points) + (columns * ColumnPadding) <= width * Comfortable).Class;

    // The longest unbreakable text of each column, in letters.
    private static int[] LongestTexts(TableView table)
    {
        int[] longest = new int[table.Columns.Count];
        foreach (GridPlace<CellView> placed in TableGrid.Body(table).SelectMany(row => row)
            .Where(placed => placed.IsStart && placed.Cell.ColSpan == 1 && placed.Column < longest.Length))
        {
            bool breakable = placed.Cell.Kind is ColumnKind.Teks or ColumnKind.Nilai or ColumnKind.Nomor;
            int length = placed.Cell.Lines
                .SelectMany(line => breakable ? CellText.Pieces(line).SelectMany(piece => piece.Split(' ', '-')) : [line])
                .Select(text => text.Length).DefaultIfEmpty().Max();
            longest[placed.Column] = Math.Max(longest[placed.Column], length + (placed.Cell.DifferenceId is null ? 0 : 2));
        }

        return longest;
    }
}
