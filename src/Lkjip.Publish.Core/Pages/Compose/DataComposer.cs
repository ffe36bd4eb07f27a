using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Composes the pages by which the data of a report are taken away.</summary>
/// <param name="context">The report.</param>
/// <param name="frame">What its pages share.</param>
/// <param name="site">The site.</param>
/// <param name="way">The way from the home page to the report.</param>
internal sealed class DataComposer(ReportContext context, ReportFrame frame, SiteFrame site, IReadOnlyList<Crumb> way)
{
    /// <summary>The tables and charts among parts, in their order.</summary>
    public IReadOnlyList<DataItem> Items(IEnumerable<PartView> parts) =>
    [
        .. parts.Select(part => part switch
        {
            TableView table => Item(table.Id, table),
            ChartView chart => Item(chart.Id, chart.Data),
            _ => null,
        }).OfType<DataItem>(),
    ];

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

    private DataItem Item(string id, TableView table) => new(Takeaways.Name(context.Outline.Find(id)!), table);
}
