using System.Text.Encodings.Web;
using System.Text.Json;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Writes findings as one JSON document; docs/findings.md describes it.</summary>
internal static class FindingJsonWriter
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <c>{ "temuan": [ … ] }</c> and nothing else. Keys and levels are the same in every language.</summary>
    public static void Write(TextWriter output, IEnumerable<Finding> findings, Bahasa bahasa) => WriteDocument(output, json =>
    {
        json.WriteStartArray("temuan");
        foreach (Finding finding in findings)
        {
            Write(json, finding, bahasa);
        }

        json.WriteEndArray();
    });

    /// <summary>Writes one object as a document.</summary>
    internal static void WriteDocument(TextWriter output, Action<Utf8JsonWriter> content)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, Layout))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Finding finding, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("kode", finding.Kode);
        json.WriteString("tingkat", TingkatText.Key(finding.Tingkat));
        json.WriteString("berkas", finding.At.Path);
        json.WriteNumber("baris", finding.At.Line);
        json.WriteNumber("kolom", finding.At.Column);
        json.WriteString("laporan", finding.Laporan);
        json.WriteString("id", finding.Id);
        json.WriteString("akibat", finding.Akibat);
        json.WriteString("tempat", finding.Tempat?.Id);
        json.WriteString("rincian", finding.Tempat?.Detail);
        json.WriteString("pesan", finding.Pesan.In(bahasa));
        json.WriteString("tercetak", finding.Tercetak);
        json.WriteString("terhitung", finding.Terhitung);
        json.WriteString("rumus", finding.Rumus);
        json.WriteString("saran", finding.Saran.In(bahasa));
        json.WriteString("tanggapan", finding.Tanggapan?.Tanggapan.ToString().ToLowerInvariant());
        json.WriteString("alasan", finding.Tanggapan?.Alasan);
        json.WriteEndObject();
    }
}
