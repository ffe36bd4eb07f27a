using System.Globalization;
using System.Text.Json.Nodes;

namespace Lkjip.Publish.Pdf;

/// <summary>What a document says about itself in its properties (ISO 32000-1, 14.3.3).</summary>
internal static class Properties
{
    /// <summary>The program that made the file, as its properties name it.</summary>
    public const string Creator = "Lkjip.Publish";

    /// <summary>The properties' dictionary.</summary>
    /// <param name="document">Gives the values.</param>
    /// <param name="producer">The browser's part that wrote the file; null where it named none.</param>
    public static JsonObject Of(PdfDocument document, string? producer)
    {
        string date = document.Dated.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture);
        JsonObject properties = [];
        foreach ((string key, string? value) in new (string, string?)[]
        {
            ("/Title", document.Title),
            ("/Author", document.Author),
            ("/Subject", document.Subject),
            ("/Keywords", string.Join("; ", document.Keywords)),
            ("/Creator", Creator),
            ("/Producer", producer),
            ("/CreationDate", date),
            ("/ModDate", date),
        })
        {
            if (!string.IsNullOrEmpty(value))
            {
                properties[key] = $"u:{value}";
            }
        }

        return properties;
    }
}
