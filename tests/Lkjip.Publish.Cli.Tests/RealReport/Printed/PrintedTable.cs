using AngleSharp.Dom;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>A table as the page has it, beside the same table in the structure of the PDF.</summary>
internal sealed class PrintedTable
{
    private PrintedTable(IElement html, StructureElement tagged)
    {
        IElement? caption = html.QuerySelector("caption");
        Name = caption?.TextContent.Trim() ?? "tanpa judul";
        Tagged = tagged;
        Caption = tagged.Of("Caption").SingleOrDefault();
        (Caption is not null).ShouldBe(caption is not null && PrintedEdition.IsPrinted(caption), Name);
        IElement[] rows = [.. html.QuerySelectorAll("tr")];
        StructureElement[] taggedRows = [.. tagged.Of("TR")];
        taggedRows.Length.ShouldBe(rows.Length, Name);
        Rows = [.. rows.Zip(taggedRows, (row, element) => new PrintedRow(row, element))];
    }

    /// <summary>Its caption, for messages.</summary>
    public string Name { get; }

    public StructureElement Tagged { get; }

    /// <summary>Null for a small table of the text, and for one whose caption is for the ear only.</summary>
    public StructureElement? Caption { get; }

    /// <summary>All rows, those of the head first.</summary>
    public IReadOnlyList<PrintedRow> Rows { get; }

    public IReadOnlyList<PrintedRow> Head => [.. Rows.Where(row => row.IsHead)];

    public IReadOnlyList<PrintedRow> Body => [.. Rows.Where(row => !row.IsHead)];

    /// <summary>The tables of a report, in their order.</summary>
    public static IReadOnlyList<PrintedTable> Of(PrintedDocument pdf, PrintedEdition edition)
    {
        IReadOnlyList<StructureElement> tagged = pdf.Structure.Of("Table");
        tagged.Count.ShouldBe(edition.Tables.Count, $"{pdf}");
        return [.. edition.Tables.Zip(tagged, (html, table) => new PrintedTable(html, table))];
    }

    public override string ToString() => $"'{Name}', halaman PDF {string.Join(", ", Tagged.Pages.Select(page => page + 1))}";
}
