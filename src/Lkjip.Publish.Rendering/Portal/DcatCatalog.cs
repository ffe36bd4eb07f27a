using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Rendering;

/// <summary>Writes the catalogue of the data for open-data portals: DCAT-AP as JSON-LD.</summary>
/// <param name="situs">The portal.</param>
/// <param name="site">What its pages share.</param>
/// <param name="bytes">Length of a file by its address; null where it is not known.</param>
public sealed class DcatCatalog(Situs situs, SiteFrame site, Func<string, long?> bytes)
{
    private const string Iana = "https://www.iana.org/assignments/media-types/";
    private const string Authority = "http://publications.europa.eu/resource/authority/";
    private const string Language = Authority + "language/IND";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n", IndentSize = 1 };

    private static readonly (string Prefix, string Namespace)[] Prefixes =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"), ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <summary>The catalogue.</summary>
    /// <param name="reports">The reports, by id; drafts are left out.</param>
    /// <returns>UTF-8. Addresses are absolute where the site's is known, else relative to the catalogue.</returns>
    public DataFile Write(IEnumerable<ReportSummary> reports)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("@context");
            foreach ((string prefix, string name) in Prefixes)
            {
                json.WriteString(prefix, name);
            }

            json.WriteEndObject();
            json.WriteString("@id", Link(Addresses.Catalog));
            json.WriteString("@type", "dcat:Catalog");
            Text(json, "dct:title", situs.Nama);
            Text(json, "dct:description", situs.Keterangan ?? "Laporan kinerja instansi pemerintah dan semua tabelnya.");
            Reference(json, "dct:language", Language);
            Reference(json, "foaf:homepage", Link(Addresses.Home));
            Agent(json, situs.Kontak?.Nama ?? situs.Nama);
            Licence(json);
            json.WriteStartArray("dcat:dataset");
            foreach (ReportSummary report in reports.Where(r => !r.Card.Draf))
            {
                Dataset(json, report);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return new DataFile(Addresses.Catalog, "application/ld+json", stream.ToArray());
    }

    private void Dataset(Utf8JsonWriter json, ReportSummary report)
    {
        string year = report.Tahun.ToString("0000", CultureInfo.InvariantCulture);
        json.WriteStartObject();
        json.WriteString("@id", Link(Addresses.DataOf(report.Id)) + "#kumpulan");
        json.WriteString("@type", "dcat:Dataset");
        json.WriteString("dct:identifier", report.Id);
        Text(json, "dct:title", report.Card.Judul);
        Text(json, "dct:description", $"Semua tabel laporan kinerja {report.Card.Publisher}, tahun {year}.");
        Reference(json, "dct:language", Language);
        Reference(json, "dcat:theme", Authority + "data-theme/GOVE");
        Reference(json, "dcat:landingPage", Link(report.Card.Address));
        Agent(json, report.Card.Publisher);
        Date(json, "dct:issued", report.Dates.Issued);
        Date(json, "dct:modified", report.Dates.Changed);
        json.WriteStartObject("dct:spatial");
        json.WriteString("@type", "dct:Location");
        Text(json, "rdfs:label", report.Pemda.Provinsi is { } province ? $"{report.Pemda.Nama}, {province}" : report.Pemda.Nama);
        json.WriteEndObject();
        json.WriteStartObject("dct:temporal");
        json.WriteString("@type", "dct:PeriodOfTime");
        Typed(json, "dcat:startDate", $"{year}-01-01", "xsd:date");
        Typed(json, "dcat:endDate", $"{year}-12-31", "xsd:date");
        json.WriteEndObject();
        json.WriteStartArray("dcat:distribution");
        Distributions(json, report);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Distributions(Utf8JsonWriter json, ReportSummary report)
    {
        foreach (TakeawayFile file in report.Files)
        {
            Distribution(json, report.Card.Address, file, file.Form.Scope switch { TakeawayScope.Tables => "Semua tabel", TakeawayScope.Findings => "Catatan pemeriksaan", _ => report.Card.Judul });
        }

        foreach (DataItemName table in report.Data)
        {
            foreach (TakeawayFile file in TakeawayFile.OfTable(report.Id, table.Id))
            {
                Distribution(json, table.Address, file, table.FullCaption);
            }
        }
    }

    private void Distribution(Utf8JsonWriter json, string page, TakeawayFile file, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", "dcat:Distribution");
        Text(json, "dct:title", $"{name} ({file.Form.CatalogLabel})");
        Reference(json, "dcat:accessURL", Link(page));
        Reference(json, "dcat:downloadURL", Link(file.Address));
        Reference(json, "dcat:mediaType", Iana + file.Form.MediaType);
        if (bytes(file.Address) is { } length)
        {
            Typed(json, "dcat:byteSize", length.ToString(CultureInfo.InvariantCulture), "xsd:nonNegativeInteger");
        }

        Licence(json);
        json.WriteEndObject();
    }

    private string Link(string address) => site.Link(Addresses.Catalog, address);

    private void Licence(Utf8JsonWriter json)
    {
        if (site.Lisensi is { } licence)
        {
            Reference(json, "dct:license", licence.Alamat);
        }
    }

    private static void Agent(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject("dct:publisher");
        json.WriteString("@type", "foaf:Agent");
        Text(json, "foaf:name", name);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("@value", text);
        json.WriteString("@language", "id");
        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, string key, string address)
    {
        json.WriteStartObject(key);
        json.WriteString("@id", address);
        json.WriteEndObject();
    }

    private static void Typed(Utf8JsonWriter json, string key, string value, string type)
    {
        json.WriteStartObject(key);
        json.WriteString("@type", type);
        json.WriteString("@value", value);
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, string key, ReportDate? date)
    {
        if (date is { } known)
        {
            Typed(json, key, known.Iso, known.HasDay ? "xsd:date" : "xsd:gYearMonth");
        }
    }
}
