namespace Lkjip.Publish.Core;

/// <summary>Media types of the files of a site, as a web server or a browser is told them.</summary>
public static class MediaTypes
{
    /// <summary>Of pages.</summary>
    public const string Html = "text/html; charset=utf-8";

    /// <summary>Of plain text.</summary>
    public const string Text = "text/plain; charset=utf-8";

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = Html,
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".jsonld"] = "application/ld+json",
        [".csv"] = "text/csv; charset=utf-8",
        [".txt"] = Text,
        [".bib"] = Text,
        [".xml"] = "application/xml",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".woff"] = "font/woff",
        [".ttf"] = "font/ttf",
        [".otf"] = "font/otf",
    };

    static MediaTypes()
    {
        foreach (TakeawayForm form in TakeawayForm.All)
        {
            Types.TryAdd(Path.GetExtension($".{form.Ending}"), form.MediaType);
        }
    }

    /// <summary>The type of a file by the ending of its name.</summary>
    public static string Of(string path) => Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
}
