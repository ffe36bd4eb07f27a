namespace Lkjip.Publish.Cli.Tests;

/// <summary>How tables stand on the pages of the official PDFs. On which page a cell stands is what the tags of the file say.</summary>
[Collection(RealReportCollection.Name)]
public sealed class PdfTableTests(RealReportFixture report)
{
    public static TheoryData<string> Reports => RealReportFixture.Reports;

    [Theory, MemberData(nameof(Reports))]
    public async Task A_caption_is_on_the_page_of_its_first_row(string address)
    {
        PrintedTable[] tables = [.. (await TablesAsync(address)).Where(table => table.Caption is not null)];

        tables.Length.ShouldBeGreaterThan(10);
        foreach (PrintedTable table in tables)
        {
            table.Caption!.Pages.ShouldBe([table.Body[0].Tagged.Pages[0]], $"{table}");
        }
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task A_table_that_goes_on_repeats_its_head_at_the_top_of_each_page(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        foreach (PrintedTable table in await TablesAsync(address))
        {
            string head = string.Concat(table.Head.SelectMany(row => row.Cells).SelectMany(cell => cell.Texts));
            table.Tagged.Pages.ShouldBe(Enumerable.Range(table.Tagged.Pages[0], table.Tagged.Pages.Count), $"{table}");
            table.Tagged.Pages.Skip(1).Where(page => !pdf.Pages[page].Text.BeginsWith(head)).ShouldBeEmpty($"{pdf}: {table}");
        }
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task A_row_is_not_parted_by_the_end_of_a_page(string address)
    {
        PrintedRow[] rows = [.. (await TablesAsync(address)).SelectMany(table => table.Body).Where(row => !row.Spans)];

        rows.Length.ShouldBeGreaterThan(100);
        rows.Where(row => row.Tagged.Pages.Count != 1).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task A_total_is_on_the_page_of_the_row_above(string address)
    {
        (PrintedRow Above, PrintedRow Total)[] totals =
        [
            .. (await TablesAsync(address)).SelectMany(table => table.Body.Zip(table.Body.Skip(1))).Where(pair => pair.Second.IsTotal),
        ];

        totals.ShouldNotBeEmpty();
        totals.Where(pair => pair.Above.Tagged.Pages[^1] != pair.Total.Tagged.Pages[0]).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task Cells_that_head_others_say_which_and_cells_that_are_headed_by_which(string address)
    {
        foreach (PrintedCell cell in (await TablesAsync(address)).SelectMany(table => table.Rows).SelectMany(row => row.Cells))
        {
            cell.Tagged.Type.ShouldBe(cell.Heads ? "TH" : "TD", $"{cell}");
            cell.Tagged.Scope.ShouldBe(cell.Scope switch { "col" or "colgroup" => "Column", "row" or "rowgroup" => "Row", _ => null }, $"{cell}");
            (cell.Heads || cell.Tagged.Headers > 0).ShouldBeTrue($"{cell}");
        }
    }

    private async Task<IReadOnlyList<PrintedTable>> TablesAsync(string address) => PrintedTable.Of(await report.PrintedAsync(address), report.Edition(address));
}
