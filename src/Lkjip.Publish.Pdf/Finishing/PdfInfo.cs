using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Pdf;

/// <summary>Writes the document properties and the titles of the bookmarks as an update for qpdf.</summary>
internal static partial class PdfInfo
{
    private const int TailLength = 1024;

    /// <summary>
    /// The JSON for <c>qpdf --update-from-json</c>. The number of the properties' object and the producer are read from the file here:
    /// asking qpdf for them would parse the whole file once more, which takes as long as the rewriting.
    /// </summary>
    /// <param name="pdf">As Chromium writes it: a classic trailer at the end, nothing encrypted.</param>
    /// <param name="document">Gives the values.</param>
    /// <param name="headings">The texts of the page's headings.</param>
    /// <returns>UTF-8; null if <paramref name="pdf"/> names no properties where Chromium does.</returns>
    public static byte[]? Update(ReadOnlySpan<byte> pdf, PdfDocument document, IReadOnlyList<string> headings)
    {
        Match info = InfoReference().Match(Encoding.Latin1.GetString(pdf[^Math.Min(TailLength, pdf.Length)..]));
        return info.Success ? Write(info.Groups["id"].Value, Producer(pdf, info.Groups["id"].Value), document, Bookmarks.Update(pdf, headings)) : null;
    }

    private static byte[] Write(string id, string? producer, PdfDocument document, Dictionary<string, object> objects)
    {
        string date = document.Dated.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture);
        Dictionary<string, string?> values = new()
        {
            ["/Title"] = document.Title,
            ["/Author"] = document.Author,
            ["/Subject"] = document.Subject,
            ["/Creator"] = "Lkjip.Publish",
            ["/Producer"] = producer,
            ["/CreationDate"] = date,
            ["/ModDate"] = date,
        };
        object header = new { jsonversion = 2, pdfversion = "1.4", pushedinheritedpageresources = false, calledgetallpages = false, maxobjectid = 1 };
        objects[$"obj:{id} R"] = new { value = values.Where(v => !string.IsNullOrEmpty(v.Value)).ToDictionary(v => v.Key, v => $"u:{v.Value}") };
        return JsonSerializer.SerializeToUtf8Bytes(new { version = 2, qpdf = new[] { header, objects } });
    }

    private static string? Producer(ReadOnlySpan<byte> pdf, string id)
    {
        int start = pdf.IndexOf(Encoding.ASCII.GetBytes($"\n{id} obj"));
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> rest = pdf[start..];
        int end = rest.IndexOf("endobj"u8);
        Match producer = ProducerText().Match(Encoding.Latin1.GetString(end < 0 ? rest : rest[..end]));
        return producer.Success ? producer.Groups["text"].Value : null;
    }

    [GeneratedRegex(@"/Info\s+(?<id>\d+ \d+) R")]
    private static partial Regex InfoReference();

    [GeneratedRegex(@"/Producer\s*\((?<text>[^()\\]*)\)")]
    private static partial Regex ProducerText();
}
