using System.Text.Encodings.Web;
using System.Text.Json;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Prints findings, for people or as JSON.</summary>
internal static class FindingPrinter
{
    private static readonly JsonWriterOptions JsonLayout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints findings for people: most serious first, then by place.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="root">The content folder as the user named it, so that the places can be opened from where the user is; empty for places outside it.</param>
    public static void WriteText(TextWriter output, IEnumerable<Finding> findings, string root)
    {
        foreach (Finding finding in findings.OrderByDescending(f => f.Tingkat))
        {
            string place = finding.At.Path is null or "" ? string.Empty
                : finding.At with { Path = Path.Combine(root, finding.At.Path).Replace('\\', '/') } + ": ";
            output.WriteLine($"{place}{Name(finding.Tingkat)} {finding.Kode}: {finding.Pesan}");
            if (finding.Rumus is { } rumus)
            {
                output.WriteLine($"    Rumus: {rumus}.");
            }

            output.WriteLine($"    Saran: {finding.Saran}");
        }
    }

    /// <summary>Writes <c>{ "temuan": [ … ] }</c> and nothing else.</summary>
    public static void WriteJson(TextWriter output, IEnumerable<Finding> findings)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, JsonLayout))
        {
            json.WriteStartObject();
            json.WriteStartArray("temuan");
            foreach (Finding finding in findings)
            {
                Write(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("kode", finding.Kode);
        json.WriteString("tingkat", Name(finding.Tingkat));
        json.WriteString("berkas", finding.At.Path);
        json.WriteNumber("baris", finding.At.Line);
        json.WriteNumber("kolom", finding.At.Column);
        json.WriteString("laporan", finding.Laporan);
        json.WriteString("tempat", finding.Tempat);
        json.WriteString("pesan", finding.Pesan);
        json.WriteString("tercetak", finding.Tercetak);
        json.WriteString("terhitung", finding.Terhitung);
        json.WriteString("rumus", finding.Rumus);
        json.WriteString("saran", finding.Saran);
        json.WriteEndObject();
    }

    private static string Name(Tingkat tingkat) => tingkat.ToString().ToLowerInvariant();
}
