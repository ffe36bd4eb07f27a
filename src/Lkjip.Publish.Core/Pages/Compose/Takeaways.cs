using System.Net;

namespace Lkjip.Publish.Core;

/// <summary>Says how the tables of a report are taken away.</summary>
/// <param name="laporan">The report.</param>
/// <param name="frame">The site.</param>
internal sealed class Takeaways(Laporan laporan, SiteFrame frame)
{
    private readonly Citations citations = new(laporan, frame);

    /// <summary>A table, or the figures of a chart.</summary>
    public TakeawayView Of(OutlineTarget target)
    {
        DataItemName name = Name(target);
        string embed = Addresses.Embed(laporan.Id, name.Id);
        return new TakeawayView(
            TakeawayFile.OfTable(laporan.Id, name.Id),
            Addresses.DataOf(laporan.Id),
            embed,
            citations.Of(name))
        {
            EmbedHtml = frame.Permanent(embed) is { } address
                ? $"<iframe src=\"{WebUtility.HtmlEncode(address)}\" title=\"{WebUtility.HtmlEncode(name.FullCaption)}\" width=\"100%\" height=\"480\" loading=\"lazy\"></iframe>"
                : null,
        };
    }

    /// <summary>Name and place of a table or chart.</summary>
    public static DataItemName Name(OutlineTarget target) => new(target.Id, target.Number, target.Text, $"{target.Address}#{target.Id}");
}
