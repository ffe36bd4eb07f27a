using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Lkjip.Publish.Core;

/// <summary>What a page says of itself to search engines, in the words of schema.org.</summary>
public static class StructuredData
{
    // Letters stay letters; the signs by which a script element could end are escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON-LD of a page: the way to it, and the report or the data that it is about.</summary>
    /// <returns>Safe within a script element; null for a page that has nothing to say, and for the print edition.</returns>
    public static string? Of(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page is PrintPage or EmbedPage || page.Breadcrumb.Count < 2)
        {
            return null;
        }

        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            Breadcrumbs(json, page);
            switch (page)
            {
                case ReportPage report:
                    Report(json, report);
                    break;
                case ReportDataPage data:
                    Datasets(json, data);
                    break;
                case DataPage:
                    Catalog(json, page);
                    break;
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Breadcrumbs(Utf8JsonWriter json, Page page)
    {
        Start(json, "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach ((int i, Crumb crumb) in page.Breadcrumb.Index())
        {
            Start(json, "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", crumb.Text);
            json.WriteString("item", Link(page, crumb.Address));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Report(Utf8JsonWriter json, ReportPage page)
    {
        ReportFrame report = page.Report;
        Start(json, "Report");
        json.WriteString("name", report.Judul);
        json.WriteString("url", Link(page, report.Address));
        About(json, report, page.Site);
        if (page.About.Version is { } version)
        {
            json.WriteString("version", version);
        }

        Dates(json, page.Dates);
        Files(json, page, "encoding", "MediaObject", page.About.Files);
        json.WriteEndObject();
    }

    private static void Datasets(Utf8JsonWriter json, ReportDataPage page)
    {
        foreach (DataItem item in page.Items)
        {
            Start(json, "Dataset");
            json.WriteString("name", $"{item.Name.FullCaption}, {page.Report.Opd} {page.Report.Tahun.ToString(CultureInfo.InvariantCulture)}");
            json.WriteString("description", $"{item.Name.Caption}. Dari {page.Report.Judul}, {page.Report.Pemda}.");
            json.WriteString("url", Link(page, item.Name.Address));
            json.WriteString("temporalCoverage", page.Report.Tahun.ToString("0000", CultureInfo.InvariantCulture));
            About(json, page.Report, page.Site);
            Dates(json, page.Dates);
            Files(json, page, "distribution", "DataDownload", item.Table.Takeaway!.Files);
            json.WriteEndObject();
        }
    }

    private static void Catalog(Utf8JsonWriter json, Page page)
    {
        Start(json, "DataCatalog");
        json.WriteString("name", $"{page.Title}, {page.Site.Nama}");
        json.WriteString("description", page.Description);
        json.WriteString("url", Link(page, page.Address));
        json.WriteString("inLanguage", "id");
        Licence(json, page.Site);
        json.WriteEndObject();
    }

    private static void About(Utf8JsonWriter json, ReportFrame report, SiteFrame site)
    {
        json.WriteString("inLanguage", "id");
        json.WriteBoolean("isAccessibleForFree", true);
        Organisation(json, "creator", report.Opd);
        Organisation(json, "publisher", report.Pemda);
        Licence(json, site);
    }

    private static void Organisation(Utf8JsonWriter json, string role, string name)
    {
        json.WriteStartObject(role);
        json.WriteString("@type", "GovernmentOrganization");
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void Licence(Utf8JsonWriter json, SiteFrame site)
    {
        if (site.Lisensi is { } licence)
        {
            json.WriteString("license", licence.Alamat);
        }
    }

    private static void Dates(Utf8JsonWriter json, ReportDates dates)
    {
        if (dates.Issued is { } issued)
        {
            json.WriteString("datePublished", issued.Iso);
        }

        if (dates.Changed is { } changed)
        {
            json.WriteString("dateModified", changed.Iso);
        }
    }

    private static void Files(Utf8JsonWriter json, Page page, string key, string type, IReadOnlyList<TakeawayFile> files)
    {
        if (files.Count == 0)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach ((TakeawayForm form, string address) in files)
        {
            Start(json, type);
            json.WriteString("encodingFormat", form.MediaType);
            json.WriteString("contentUrl", Link(page, address));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Start(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
    }

    /// <summary>A permanent address where the site's is known, else one relative to the page.</summary>
    private static string Link(Page page, string address) => page.Site.Permanent(address) ?? page.Href(address);
}
