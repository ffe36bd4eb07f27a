using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Composes the pages by which the data of a report are taken away.</summary>
/// <param name="context">The report.</param>
/// <param name="frame">What its pages share.</param>
/// <param name="site">The site.</param>
/// <param name="way">The way from the home page to the report.</param>
internal sealed class DataComposer(ReportContext context, ReportFrame frame, SiteFrame site, IReadOnlyList<Crumb> way) : IPartVisitor<DataItem?>
{
    /// <summary>The tables and charts among parts, in their order.</summary>
    public IReadOnlyList<DataItem> Items(IEnumerable<PartView> parts) => [.. parts.Select(part => part.Accept(this)).OfType<DataItem>()];

    /// <summary>The page of the report's data.</summary>
    public ReportDataPage DataPage(IReadOnlyList<DataItem> items, AboutView about) => new()
    {
        Address = about.Data,
        Title = site.Teks.JudulData(frame.Judul),
        Description = site.Teks.UraianData(frame.Judul, frame.Pemda),
        Breadcrumb = [.. way, new Crumb(site.Teks.Data, about.Data)],
        Site = site,
        Report = frame,
        About = about,
        Items = items,
        Dates = ReportDates.Of(context.Laporan),
    };

    /// <summary>The tables alone. Printed numbers and captions may occur twice, so the title bears the id. Each page is made when it is asked for.</summary>
    public IEnumerable<EmbedPage> EmbedPages(IReadOnlyList<DataItem> items) => items.Select(item => new EmbedPage
    {
        Address = item.Table.Takeaway!.Embed,
        Title = string.Create(CultureInfo.InvariantCulture, $"{item.Name.FullCaption} ({item.Name.Id}), LKjIP {frame.Opd} {frame.Tahun}"),
        Site = site,
        Report = frame,
        Name = item.Name,
        Table = item.Table,
    });

    DataItem? IPartVisitor<DataItem?>.Visit(HtmlView html) => null;

    DataItem? IPartVisitor<DataItem?>.Visit(HeadingView heading) => null;

    DataItem? IPartVisitor<DataItem?>.Visit(TableView table) => Item(table.Id, table);

    DataItem? IPartVisitor<DataItem?>.Visit(ChartView chart) => Item(chart.Id, chart.Data);

    DataItem? IPartVisitor<DataItem?>.Visit(OrgChartView chart) => null;

    DataItem? IPartVisitor<DataItem?>.Visit(PictureView figure) => null;

    DataItem? IPartVisitor<DataItem?>.Visit(FormulaView formula) => null;

    DataItem? IPartVisitor<DataItem?>.Visit(SignatureView signature) => null;

    private DataItem Item(string id, TableView table) => new(Takeaways.Name(context.Outline.Find(id)!), table);
}
