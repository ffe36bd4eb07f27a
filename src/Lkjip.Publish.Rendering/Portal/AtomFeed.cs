using System.Globalization;
using System.Text;
using System.Xml;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Rendering;

/// <summary>Writes the feed of reports and corrections (Atom, RFC 4287).</summary>
public static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The most entries: what is older is found on the pages.</summary>
    private const int Longest = 200;

    /// <summary>The feed.</summary>
    /// <param name="site">The site; its address must be known, for an entry's id must be absolute.</param>
    /// <param name="reports">The reports; drafts are left out.</param>
    /// <returns>Null where the site's address is not known.</returns>
    public static DataFile? Write(SiteFrame site, IReadOnlyCollection<ReportSummary> reports)
    {
        if (site.BaseUrl is null)
        {
            return null;
        }

        Entry[] entries =
        [
            .. reports.Where(r => !r.Card.Draf).Select(Of).Concat(RalatEntry.Of(reports).Select(Of))
                .OrderByDescending(e => e.Updated).ThenBy(e => e.Address, StringComparer.Ordinal).Take(Longest),
        ];
        using MemoryStream stream = new();
        using (XmlWriter xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            Write(xml, site, entries);
        }

        return new DataFile(Addresses.Feed, "application/atom+xml", stream.ToArray());
    }

    private static void Write(XmlWriter xml, SiteFrame site, Entry[] entries)
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, "id");
        xml.WriteElementString("id", Namespace, site.BaseUrl);
        xml.WriteElementString("title", Namespace, site.Nama);
        Link(xml, "self", site.Permanent(Addresses.Feed)!, "application/atom+xml");
        Link(xml, "alternate", site.BaseUrl!, "text/html");

        // A feed without entries has no date of its own.
        xml.WriteElementString("updated", Namespace, Time(entries.Length > 0 ? entries[0].Updated : new DateOnly(1970, 1, 1)));
        foreach (Entry entry in entries)
        {
            xml.WriteStartElement("entry", Namespace);
            xml.WriteElementString("id", Namespace, site.Permanent(entry.Address));
            xml.WriteElementString("title", Namespace, entry.Title);
            xml.WriteElementString("updated", Namespace, Time(entry.Updated));
            if (entry.Published is { } published)
            {
                xml.WriteElementString("published", Namespace, Time(published));
            }

            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, entry.Author);
            xml.WriteEndElement();
            Link(xml, "alternate", site.Permanent(entry.Address)!, "text/html");
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", entry.Category);
            xml.WriteEndElement();
            xml.WriteElementString("summary", Namespace, entry.Summary);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // Corrections are entries of their own: a report's entry is dated by its editions. Without a dated edition it bears the date of its document.
    private static Entry Of(ReportSummary report)
    {
        string figures = string.Join("; ", report.Figures.Select(f => $"{f.Label}: {f.Whole}"));
        return new Entry(
            report.Card.Address, report.Card.Judul, report.Dates.Edition?.Day ?? report.Dated, report.Dates.Issued?.Day ?? report.Dated,
            report.Card.Publisher, "laporan", figures.Length > 0 ? figures : report.Card.Judul);
    }

    private static Entry Of(RalatEntry entry) => new(
        entry.Address, $"Ralat {entry.Report.Judul}: {entry.Ralat.Place}", entry.Ralat.Day, entry.Ralat.Day,
        entry.Report.Publisher, "ralat", $"Semula: {entry.Ralat.From}. Menjadi: {entry.Ralat.To}. Alasan: {entry.Ralat.Why}");

    // Reports know days, not hours.
    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    /// <summary>An entry of the feed.</summary>
    private sealed record Entry(string Address, string Title, DateOnly Updated, DateOnly? Published, string Author, string Category, string Summary);
}
