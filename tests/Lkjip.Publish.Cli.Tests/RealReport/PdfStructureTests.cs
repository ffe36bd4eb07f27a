namespace Lkjip.Publish.Cli.Tests;

/// <summary>What a screen reader finds in the official PDFs. How the cells of tables are tagged is in <see cref="PdfTableTests"/>.</summary>
[Collection(RealReportCollection.Name)]
public sealed class PdfStructureTests(RealReportFixture report)
{
    // ISO 32000-1, 14.8.4: what viewers know without being told. Em and Strong, of a later standard, are told to be spans.
    private static readonly string[] Known =
    [
        "Document", "Art", "Div", "BlockQuote", "NonStruct", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "Table", "TR", "TH", "TD", "Caption",
        "Link", "Figure", "Span", "Em", "Strong",
    ];

    public static TheoryData<string> Reports => RealReportFixture.Reports;

    [Theory, MemberData(nameof(Reports))]
    public async Task It_is_made_of_parts_that_viewers_know(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        pdf.Structure.All.Select(part => part.Type).Distinct().Except(Known).ShouldBeEmpty();
        string root = pdf.Catalog.GetProperty("/StructTreeRoot").GetString()!;
        pdf.Value(root).GetProperty("/RoleMap").EnumerateObject().ToDictionary(role => role.Name, role => role.Value.GetString()).ShouldBe(
            new Dictionary<string, string?> { ["/Em"] = "/Span", ["/Strong"] = "/Span" }, ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task Headings_have_the_levels_of_the_page(string address) =>
        (await report.PrintedAsync(address)).Structure.All.Where(part => part.IsHeading).Select(heading => heading.Type).ShouldBe(
            report.Edition(address).All("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName.ToUpperInvariant()));

    [Theory, MemberData(nameof(Reports))]
    public async Task Every_printed_caption_is_a_caption(string address) =>
        (await report.PrintedAsync(address)).Structure.Of("Caption").Count.ShouldBe(report.Edition(address).All("main caption, main figcaption").Count(PrintedEdition.IsPrinted));

    [Theory, MemberData(nameof(Reports))]
    public async Task Every_figure_has_an_alternative_text_and_hides_no_table(string address)
    {
        IReadOnlyList<StructureElement> figures = (await report.PrintedAsync(address)).Structure.Of("Figure");

        figures.Where(figure => string.IsNullOrWhiteSpace(figure.Alt)).ShouldBeEmpty();
        figures.Where(figure => figure.Of("Table").Count > 0).ShouldBeEmpty();
        IEnumerable<string> charts = report.Edition(address).All("figure.chart .caption-text").Select(RealReportFixture.Text);
        charts.Where(title => !figures.Any(figure => figure.Alt!.EndsWith(title, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task It_is_in_the_order_of_the_page(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        // Parts follow each other on the same page or on the next; only the text goes on behind a head that stands on each page.
        Leaf[] leaves = [.. Leaf.In(pdf.Structure)];
        leaves.Zip(leaves.Skip(1)).Where(pair => pair.Second.FirstPage < pair.First.FirstPage && !pair.First.Path.Contains("/TR", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
