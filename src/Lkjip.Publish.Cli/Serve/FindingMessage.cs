using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Tells the page in the browser what was found: message, remedy, source line, place on the site, place in the file.</summary>
/// <param name="root">The content folder as the user named it.</param>
/// <param name="bahasa">The language of the messages.</param>
internal sealed class FindingMessage(string root, Bahasa bahasa)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SourceLines lines = new();

    /// <summary>Writes it, on one line.</summary>
    /// <param name="trouble">What is wrong with the folder as a whole; null for nothing.</param>
    /// <param name="findings">What was found, each with its address on the site; the most serious first.</param>
    public string Write(string? trouble, IEnumerable<(Finding Finding, string? Address)> findings)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("pesan", trouble);
            json.WriteStartArray("temuan");
            foreach ((Finding finding, string? address) in findings.OrderByDescending(f => f.Finding.Tingkat))
            {
                Write(json, finding, address);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The address by which Visual Studio Code opens a file.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="at">Line and column; 0 where they are not known.</param>
    internal static string EditorLink(string path, SourcePosition at)
    {
        string escaped = string.Join('/', path.Replace('\\', '/').TrimStart('/').Split('/').Select(part => Uri.EscapeDataString(part).Replace("%3A", ":", StringComparison.Ordinal)));
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"vscode://file/{escaped}:{Math.Max(1, at.Line)}:{Math.Max(1, at.Column)}");
    }

    private void Write(Utf8JsonWriter json, Finding finding, string? address)
    {
        json.WriteStartObject();
        json.WriteString("kode", finding.Kode);
        json.WriteString("tingkat", TingkatText.Key(finding.Tingkat));
        json.WriteString("pesan", finding.Pesan.In(bahasa));
        json.WriteString("saran", finding.Saran.In(bahasa));
        json.WriteString("rumus", finding.Rumus);
        json.WriteString("tanggapan", finding.Tanggapan?.Alasan);
        json.WriteString("alamat", address);
        if (!string.IsNullOrEmpty(finding.At.Path))
        {
            WritePlace(json, finding.At);
        }

        json.WriteEndObject();
    }

    private void WritePlace(Utf8JsonWriter json, SourcePosition at)
    {
        string path = Path.Combine(root, at.Path);
        json.WriteString("berkas", path.Replace('\\', '/'));
        json.WriteNumber("baris", at.Line);
        json.WriteNumber("kolom", at.Column);
        if (File.Exists(path))
        {
            json.WriteString("editor", EditorLink(Path.GetFullPath(path), at));
        }

        if (lines.Line(path, at.Line) is { } line && !string.IsNullOrWhiteSpace(line))
        {
            QuotedLine quoted = QuotedLine.Of(line, at.Column);
            json.WriteString("kutipan", quoted.Text);
            if (quoted.Caret is { } caret)
            {
                json.WriteNumber("tanda", caret);
            }
        }
    }
}
