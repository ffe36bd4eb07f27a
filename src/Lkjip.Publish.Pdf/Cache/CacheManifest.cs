using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lkjip.Publish.Pdf;

/// <summary>All that shaped a kept PDF. Hashes are SHA-256 in lower-case hexadecimal.</summary>
internal sealed record CacheManifest
{
    /// <summary>Hash of the document's values, without the place it was written to.</summary>
    public required string Document { get; init; }

    /// <summary>What printed it.</summary>
    public required PressIdentity Press { get; init; }

    /// <summary>Every file of the site that was asked for, by path.</summary>
    public required IReadOnlyList<CacheInput> Files { get; init; }

    /// <summary>What is to be said again whenever the PDF is taken from the cache.</summary>
    public required IReadOnlyList<PrintNote> Notes { get; init; }

    /// <summary>Hash of the PDF.</summary>
    public required string Pdf { get; init; }

    /// <summary>Hash of the manifest without its seal.</summary>
    public string Seal { get; init; } = "";

    /// <summary>Whether nobody changed it since it was sealed.</summary>
    [JsonIgnore]
    public bool IsIntact => Seal == Sealed().Seal;

    /// <summary>With its seal.</summary>
    public CacheManifest Sealed() => this with
    {
        Seal = Sha256.Of(JsonSerializer.SerializeToUtf8Bytes(this with { Seal = "" }, CacheJson.Default.CacheManifest)),
    };

    /// <summary>Hash of all values of a document but its place. A property that is added to the document counts by itself.</summary>
    public static string HashOf(PdfDocument document) =>
        Sha256.Of(JsonSerializer.SerializeToUtf8Bytes(document with { OutputPath = "" }, CacheJson.Default.PdfDocument));
}
