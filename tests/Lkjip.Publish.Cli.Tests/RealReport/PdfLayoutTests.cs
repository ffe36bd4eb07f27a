namespace Lkjip.Publish.Cli.Tests;

/// <summary>How text and figures stand on the pages of the official PDFs.</summary>
[Collection(RealReportCollection.Name)]
public sealed class PdfLayoutTests(RealReportFixture report)
{
    // Chromium moves the edges of a page's content to whole pixels of 0.75 points.
    private const decimal Pixel = 0.75m;

    public static TheoryData<string> Reports => RealReportFixture.Reports;

    [Theory, MemberData(nameof(Reports))]
    public async Task Every_page_is_A4_upright_or_on_its_side(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        pdf.Pages.Select(page => (Math.Round(page.Sheet.Right), Math.Round(page.Sheet.Bottom))).Where(size => size != (595, 842) && size != (842, 595)).ShouldBeEmpty();
        pdf.Pages.Any(page => page.Sheet.Right > page.Sheet.Bottom).ShouldBe(report.Edition(address).All("figure.landscape").Count > 0);
    }

    /// <summary>A single text that is wider than the page makes Chromium shrink the whole document.</summary>
    [Theory, MemberData(nameof(Reports))]
    public async Task It_is_not_shrunk(string address)
    {
        decimal usual = (await report.PrintedAsync(address)).Pages.SelectMany(page => page.Body)
            .CountBy(word => decimal.Round(word.Box.Bottom - word.Box.Top, 1)).MaxBy(height => height.Value).Key;

        // 10.5 points, and what the font keeps above and below.
        usual.ShouldBe(13.9m);
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task No_word_leaves_the_page_or_runs_into_its_margins(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        foreach (PrintedPage page in pdf.Pages)
        {
            string name = $"{pdf}, halaman PDF {page.Index + 1}";
            page.Words.Where(word => !page.Sheet.Holds(word.Box, 0)).ShouldBeEmpty(name);
            page.Body.Where(word => !page.Content.Holds(word.Ink, Pixel)).ShouldBeEmpty(name);
            page.Head.Concat(page.Foot).Where(word => word.Box.Left < page.Content.Left - Pixel || word.Box.Right > page.Content.Right + Pixel).ShouldBeEmpty(name);
        }
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task No_word_lies_over_another(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        foreach (PrintedPage page in pdf.Pages)
        {
            Overlaps.On(page).ShouldBeEmpty($"{pdf}, halaman PDF {page.Index + 1}");
        }
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task No_heading_is_left_at_the_foot_of_a_page(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        Leaf[] leaves = [.. Leaf.In(pdf.Structure)];
        leaves.Zip(leaves.Skip(1)).Where(pair => pair.First.InHeading && pair.First.LastPage != pair.Second.FirstPage).ShouldBeEmpty($"{pdf}");
        leaves.Count(leaf => leaf.InHeading).ShouldBeGreaterThan(30);
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task No_paragraph_leaves_a_single_line_on_a_page(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        int from = 0;
        foreach (string text in report.Edition(address).Texts)
        {
            if (pdf.Text.Find(text, from) is { } passage)
            {
                from = passage.End;
                (passage.LinesByPage.Count == 1 || passage.LinesByPage.All(lines => lines > 1)).ShouldBeTrue(
                    $"{pdf}, halaman PDF {passage.Page.Index + 1}: {string.Join(" + ", passage.LinesByPage)} baris: {text.Trim()}");
            }
        }
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task No_figure_is_cut(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        // Pictures and charts have an alternative text; a chart of an organisation is a list, in a division with a caption.
        StructureElement[] figures =
        [
            .. pdf.Structure.Of("Figure"),
            .. pdf.Structure.Of("Div").Where(part => part.Parts.Any(below => below.Type == "Caption") && part.Of("Table").Count == 0),
        ];
        figures.Length.ShouldBeGreaterThanOrEqualTo(report.Edition(address).All("figure.figure-part").Count);
        figures.Where(figure => figure.Pages.Count > 1).ShouldBeEmpty($"{pdf}");
    }
}
