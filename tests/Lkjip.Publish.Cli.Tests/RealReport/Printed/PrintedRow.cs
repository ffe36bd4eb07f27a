using AngleSharp.Dom;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>A row of a table of a PDF.</summary>
internal sealed class PrintedRow
{
    public PrintedRow(IElement row, StructureElement tagged)
    {
        IsHead = row.ParentElement!.LocalName == "thead";
        IsTotal = row.ClassList.Contains("row-total");
        Tagged = tagged;
        StructureElement[] cells = [.. tagged.Of("TH", "TD")];
        cells.Length.ShouldBe(row.Children.Length, row.TextContent);
        Cells = [.. row.Children.Zip(cells, (cell, element) => new PrintedCell(
            [.. PrintedEdition.TextsOf(cell)], cell.LocalName == "th", cell.GetAttribute("scope") ?? (IsHead ? "col" : null), cell.GetAttribute("rowspan") is not (null or "1"), element))];
    }

    public bool IsHead { get; }

    /// <summary>Whether it sums up the rows above.</summary>
    public bool IsTotal { get; }

    public StructureElement Tagged { get; }

    public IReadOnlyList<PrintedCell> Cells { get; }

    /// <summary>Whether a cell of it reaches into the rows below; it may be higher than a page.</summary>
    public bool Spans => Cells.Any(cell => cell.Spans);

    /// <summary>Its text, for messages.</summary>
    public override string ToString() => $"'{string.Join(" | ", Cells.Select(cell => cell))}', halaman PDF {string.Join(", ", Tagged.Pages.Select(page => page + 1))}";
}
