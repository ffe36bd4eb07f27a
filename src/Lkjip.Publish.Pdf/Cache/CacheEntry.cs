using System.Text.Json;

namespace Lkjip.Publish.Pdf;

/// <summary>
/// The two files of one print edition. Should two editions ever share a name, they take turns: the manifest says whose entry it is.
/// </summary>
internal sealed class CacheEntry
{
    private readonly string pdfPath;
    private readonly string manifestPath;

    /// <summary>Names the files by the edition's address: <c>/kota/dinas/2024/cetak/</c> is kept as <c>kota_dinas_2024_cetak.pdf</c> and <c>.json</c>.</summary>
    public CacheEntry(string folder, string page)
    {
        string name = string.Concat(page.Trim('/').Select(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' ? letter : '_'));
        pdfPath = Path.Combine(folder, name + ".pdf");
        manifestPath = Path.Combine(folder, name + ".json");
    }

    /// <summary>Full paths of its files.</summary>
    public IReadOnlyList<string> Files => [pdfPath, manifestPath];

    /// <summary>Reads the entry; the PDF only if the manifest serves.</summary>
    /// <returns>Null if there is none, it does not serve, or it is not as it was written.</returns>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public (CacheManifest Manifest, byte[] Pdf)? Read(Func<CacheManifest, bool> serves)
    {
        if (!File.Exists(manifestPath) || !File.Exists(pdfPath) || Parse(File.ReadAllBytes(manifestPath)) is not { } manifest || !serves(manifest))
        {
            return null;
        }

        byte[] pdf = File.ReadAllBytes(pdfPath);
        return Sha256.Of(pdf) == manifest.Pdf ? (manifest, pdf) : null;
    }

    /// <summary>Writes the entry. Between its two steps the old manifest stands beside a PDF that it does not know, which <see cref="Read"/> refuses.</summary>
    public void Write(byte[] pdf, CacheManifest manifest)
    {
        WholeFile.Write(pdfPath, pdf);
        WholeFile.Write(manifestPath, JsonSerializer.SerializeToUtf8Bytes(manifest.Sealed(), CacheJson.Default.CacheManifest));
    }

    private static CacheManifest? Parse(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, CacheJson.Default.CacheManifest) is { IsIntact: true } manifest ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
