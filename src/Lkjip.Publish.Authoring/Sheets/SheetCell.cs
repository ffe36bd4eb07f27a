namespace Lkjip.Publish.Authoring;

/// <summary>One cell as it stands in the sheet.</summary>
/// <param name="Text">Its letters, without blanks around them; a number as the file holds it, with a point for decimals.</param>
/// <param name="Number">The number, where the file itself says that the cell is one; percentages as they are shown (96.85).</param>
public sealed record SheetCell(string Text, decimal? Number = null)
{
    /// <summary>An empty cell.</summary>
    public static SheetCell Empty { get; } = new(string.Empty);

    /// <summary>How far its text is moved to the right: blanks before it, or the cell's own indentation.</summary>
    public int Indent { get; init; }

    /// <summary>True for a cell of a merged area that is not its first: it shows the first one's text.</summary>
    public bool IsMerged { get; init; }

    /// <summary>True where the spreadsheet program could not compute it (<c>#REF!</c>).</summary>
    public bool IsError { get; init; }

    /// <summary>True where nothing of its own stands in it.</summary>
    public bool IsEmpty => IsMerged || (Number is null && Text.Length == 0);
}
