using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Writes findings as SARIF 2.1.0, which code hosts show beside the changed lines.</summary>
/// <param name="root">The content folder as the user named it: relative to the folder of the sources, or absolute.</param>
/// <param name="bahasa">The language of the messages.</param>
internal sealed class SarifWriter(string root, Bahasa bahasa)
{
    private const string SourceRoot = "%SRCROOT%";

    private readonly TeksTemuan teks = TeksTemuan.Of(bahasa);

    private readonly Dictionary<string, int> fingerprints = [];

    /// <summary>Writes the log.</summary>
    public void Write(TextWriter output, IReadOnlyList<Finding> findings) => FindingJsonWriter.WriteDocument(output, json =>
    {
        string[] codes = [.. findings.Select(f => f.Kode).Distinct().Order(StringComparer.Ordinal)];
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, codes);

        // Without it readers would have to take the messages for English; the rules, which are, belong to the tool.
        json.WriteString("language", bahasa.Tag());
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        Dictionary<(string?, string), Finding> roots = findings.Where(f => f is { Akibat: null, Id: not null })
            .GroupBy(f => (f.Laporan, f.Id!)).ToDictionary(g => g.Key, g => g.First());
        foreach (Finding finding in findings)
        {
            WriteResult(json, finding, Array.IndexOf(codes, finding.Kode), finding.Akibat is { } cause ? roots.GetValueOrDefault((finding.Laporan, cause)) : null);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static void WriteTool(Utf8JsonWriter json, string[] codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "lkjip");
        json.WriteStartArray("rules");
        foreach (string code in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            WriteText(json, "shortDescription", RuleCatalog.Describe(code));
            WriteText(json, "help", $"docs/findings.md, {code[3]}xx");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Finding finding, int rule, Finding? cause)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Kode);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", finding.Tingkat switch { Tingkat.Galat => "error", Tingkat.Peringatan => "warning", _ => "note" });
        string rumus = finding.Rumus is null ? string.Empty : $" {teks.Rumus}: {finding.Rumus}.";
        WriteText(json, "message", $"{finding.Pesan.In(bahasa)}{rumus} {teks.Saran}: {finding.Saran.In(bahasa)}");
        if (!string.IsNullOrEmpty(finding.At.Path))
        {
            WriteLocation(json, "locations", finding.At, null);
        }

        if (cause is not null)
        {
            WriteLocation(json, "relatedLocations", cause.At, $"{teks.AkibatDari} {cause.Pesan.In(bahasa)}");
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("lkjip/v1", Fingerprint(finding));
        json.WriteEndObject();
        if (finding.Tanggapan is { } answer)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", answer.Alasan);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteLocation(Utf8JsonWriter json, string name, SourcePosition at, string? message)
    {
        string path = Path.Combine(root, at.Path);
        bool isAbsolute = Path.IsPathFullyQualified(path);
        json.WriteStartArray(name);
        json.WriteStartObject();
        if (message is not null)
        {
            WriteText(json, "message", message);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", isAbsolute ? new Uri(path).AbsoluteUri : Relative(path));
        if (!isAbsolute)
        {
            json.WriteString("uriBaseId", SourceRoot);
        }

        json.WriteEndObject();
        if (at.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", at.Line);
            if (at.Column > 0)
            {
                json.WriteNumber("startColumn", at.Column);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The same for a finding whose lines have moved; findings that are alike are counted.</summary>
    private string Fingerprint(Finding finding)
    {
        string text = string.Join('\n', finding.Kode, finding.At.Path, finding.Tempat?.Id ?? finding.Pesan.Indonesia, finding.Tempat?.Detail, finding.Tercetak);
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
        int use = fingerprints[hash] = fingerprints.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{use}");
    }

    private static string Relative(string path)
    {
        string[] parts = path.Replace('\\', '/').Split('/');
        return string.Join('/', parts.Where(part => part is not ("." or "")).Select(Uri.EscapeDataString));
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
