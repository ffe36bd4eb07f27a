namespace Lkjip.Publish.Cli.Tests;

/// <summary>Whether all that the report says is in the text of its official PDF, to be searched, copied and read aloud.</summary>
[Collection(RealReportCollection.Name)]
public sealed class PdfTextTests(RealReportFixture report)
{
    public static TheoryData<string> Reports => RealReportFixture.Reports;

    [Theory, MemberData(nameof(Reports))]
    public async Task Every_text_outside_the_tables_stands_in_it_in_order(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        List<string> missing = [];
        int from = 0;
        foreach (string text in report.Edition(address).Texts)
        {
            PrintedPassage? passage = pdf.Text.Find(text, from);
            from = passage?.End ?? from;
            if (passage is null)
            {
                missing.Add(text.Trim());
            }
        }

        missing.ShouldBeEmpty($"{pdf}");
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task Every_box_of_an_organisation_chart_stands_in_it(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        string[] boxes = [.. report.Edition(address).BoxTexts];
        boxes.ShouldNotBeEmpty();
        boxes.Where(box => !pdf.Text.Contains(box)).ShouldBeEmpty($"{pdf}");
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task Every_cell_of_every_table_stands_on_the_page_of_its_row(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        int cells = 0;
        foreach (PrintedTable table in PrintedTable.Of(pdf, report.Edition(address)))
        {
            foreach (PrintedCell cell in table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Texts.Count > 0))
            {
                cell.Tagged.Pages.ShouldNotBeEmpty($"{pdf}: {table}: '{cell}'");
                cell.Texts.All(text => IsOn(text, cell.Tagged.Pages, pdf.Pages)).ShouldBeTrue($"{pdf}: {table}: '{cell}'");
                cells++;
            }
        }

        cells.ShouldBeGreaterThan(700);
    }

    // A cell that goes on over the page stands there in two parts; a head stands whole on each page.
    private static bool IsOn(string text, IReadOnlyList<int> cell, IReadOnlyList<PrintedPage> pages) => cell switch
    {
        [var only] => pages[only].Text.Contains(text),
        [var first, var second] => pages[first].Text.Contains(text) || pages[second].Text.Contains(text) || pages[first].Text.PartsWith(pages[second].Text, text),
        _ => cell.All(page => pages[page].Text.Contains(text)),
    };
}
