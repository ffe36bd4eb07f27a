using System.Text.Encodings.Web;
using System.Text.Json;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>Reports in figures as JSON: what the comparison of any two reports is made from.</summary>
public static class SummaryJson
{
    /// <summary>Decimals of numbers that were computed: more than anybody shows, fewer than a division leaves.</summary>
    private const int Decimals = 8;

    // A data file is never read as HTML; letters stay letters.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every report's figures, and the list of reports; drafts are left out, for their figures may still change.</summary>
    /// <param name="reports">All reports, in the order of the list.</param>
    /// <param name="site">For permanent addresses.</param>
    public static IEnumerable<DataFile> AllOf(IReadOnlyCollection<ReportSummary> reports, SiteFrame site) =>
        reports.Where(r => !r.Card.Draf).Select(r => Of(r, site)).Append(ListOf(reports.Where(r => !r.Card.Draf), site));

    /// <summary>The report's figures, by the schema at <see cref="Addresses.SummarySchema"/>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="site">For permanent addresses.</param>
    internal static DataFile Of(ReportSummary report, SiteFrame site)
    {
        string address = Addresses.Summary(report.Id);
        ComparedReport compared = ComparedReports.Of(report);
        return File(address, json =>
        {
            json.WriteString("$schema", site.Link(address, Addresses.SummarySchema));
            WriteCard(json, report, site, address);
            json.WriteStartArray("angka");
            foreach (ComparedValue figure in compared.Figures)
            {
                json.WriteStartObject();
                json.WriteString("kunci", figure.Key);
                WriteValue(json, figure, site, address);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("indikator");
            foreach (ComparedIndikator indikator in compared.Indikator)
            {
                WriteIndikator(json, indikator, site, address);
            }

            json.WriteEndArray();
        });
    }

    private static DataFile ListOf(IEnumerable<ReportSummary> reports, SiteFrame site) => File(Addresses.ReportList, json =>
    {
        json.WriteStartArray("laporan");
        foreach (ReportSummary report in reports)
        {
            json.WriteStartObject();
            WriteCard(json, report, site, Addresses.ReportList);
            json.WriteString("ringkasan", site.Link(Addresses.ReportList, Addresses.Summary(report.Id)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static DataFile File(string address, Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return new DataFile(address, "application/json", stream.ToArray());
    }

    private static void WriteCard(Utf8JsonWriter json, ReportSummary report, SiteFrame site, string from)
    {
        json.WriteString("id", report.Id);
        json.WriteString("judul", report.Card.Judul);
        json.WriteString("opd", report.Card.Opd);
        json.WriteString("pemda", report.Card.Pemda);
        json.WriteNumber("tahun", report.Tahun);
        json.WriteString("alamat", site.Link(from, report.Card.Address));
    }

    private static void WriteIndikator(Utf8JsonWriter json, ComparedIndikator indikator, SiteFrame site, string from)
    {
        json.WriteStartObject();
        json.WriteString("kunci", indikator.Key);
        json.WriteString("nama", indikator.Nama);
        json.WriteString("satuan", indikator.Satuan);
        json.WriteString("arah", indikator.Arah switch { Arah.Naik => "naik", Arah.Turun => "turun", _ => "kategori" });
        json.WriteString("target", indikator.Target?.ToString());
        WriteBeside(json, "targetTerhitung", indikator.Target);
        json.WriteStartObject("realisasi");
        WriteValue(json, indikator.Realisasi, site, from);
        json.WriteEndObject();
        json.WriteStartObject("capaian");
        WriteValue(json, indikator.Capaian, site, from);
        json.WriteEndObject();
        json.WriteString("predikat", indikator.Predikat?.ToString());
        WriteBeside(json, "predikatTerhitung", indikator.Predikat);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, ComparedValue value, SiteFrame site, string from)
    {
        json.WriteString("teks", value.Text);
        if (value.Value is { } number)
        {
            json.WriteNumber("nilai", Persentase.Round(number, Decimals));
        }
        else
        {
            json.WriteNull("nilai");
        }

        json.WriteString("selisih", value.Unit switch { DifferenceUnit.Points => "poin", DifferenceUnit.Own => "satuan", _ => null });
        json.WriteNumber("desimal", value.Decimals);
        if (value.Source is { } source)
        {
            json.WriteString("sumber", source);
        }

        WriteBeside(json, "terhitung", value.Figure);
        if (value.Figure?.Finding is { } finding)
        {
            json.WriteString("catatan", site.Link(from, finding));
        }

        if (value.Figure is { Lain.Count: > 0 } figure)
        {
            json.WriteStartArray("lain");
            foreach (PrintedElsewhere other in figure.Lain)
            {
                json.WriteStartObject();
                json.WriteString("teks", other.Text);
                json.WriteString("tempat", other.Place);
                json.WriteString("alamat", site.Link(from, other.Address));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    /// <summary>What the data give instead of an official figure, where that differs.</summary>
    private static void WriteBeside(Utf8JsonWriter json, string key, OfficialFigure? figure)
    {
        if (figure?.Terhitung is { } given)
        {
            json.WriteString(key, OfficialFigure.Text(given));
            if (given.Rumus is null && key == "terhitung")
            {
                json.WriteBoolean("menurutData", true);
            }
        }
    }
}
