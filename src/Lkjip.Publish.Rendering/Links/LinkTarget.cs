using Lkjip.Publish.Core;

namespace Lkjip.Publish.Rendering;

/// <summary>Where a link within the site leads.</summary>
/// <param name="File">The file that a web server sends, without a leading slash; null where the link climbs out of the site.</param>
/// <param name="Fragment">Id on that page; empty for the page as a whole.</param>
/// <param name="Whole">True where the link is written with the site's full address, as an editor may.</param>
internal readonly record struct LinkTarget(string? File, string Fragment, bool Whole)
{
    /// <summary>The address as readers know it.</summary>
    public string Address =>
        "/" + (File is null ? ".." : File == Index ? string.Empty : File.EndsWith("/" + Index, StringComparison.Ordinal) ? File[..^Index.Length] : File)
        + (Fragment.Length > 0 ? "#" + Fragment : string.Empty);

    private const string Index = "index.html";

    /// <summary>Resolves a link as a browser does.</summary>
    /// <param name="from">File of the page that writes it, without a leading slash.</param>
    /// <param name="href">The link.</param>
    /// <param name="baseUrl">The site's own address, which ends with a slash; null where it is not known.</param>
    /// <returns>Null for a link that leaves the site.</returns>
    public static LinkTarget? Of(string from, string href, string? baseUrl)
    {
        bool whole = baseUrl is not null && href.StartsWith(baseUrl, StringComparison.OrdinalIgnoreCase);
        string rest = whole ? "/" + href[baseUrl!.Length..] : href;
        if (!whole && (rest.StartsWith("//", StringComparison.Ordinal) || HasScheme(rest)))
        {
            return null;
        }

        int hash = rest.IndexOf('#', StringComparison.Ordinal);
        string fragment = hash < 0 ? string.Empty : Uri.UnescapeDataString(rest[(hash + 1)..]);
        string path = (hash < 0 ? rest : rest[..hash]).Split('?', 2)[0];
        if (path.Length == 0)
        {
            return new LinkTarget(from, fragment, whole);
        }

        if (!whole && path[0] == '/')
        {
            string folder = baseUrl is null ? "/" : new Uri(baseUrl).AbsolutePath;
            path = path.StartsWith(folder, StringComparison.Ordinal) ? path[(folder.Length - 1)..] : path;
        }

        return new LinkTarget(FileOf(from, Uri.UnescapeDataString(path)), fragment, whole);
    }

    private static string? FileOf(string from, string path)
    {
        List<string> folders = path[0] == '/' ? [] : [.. from.Split('/')[..^1]];
        foreach (string step in path.Split('/')[..^1].Where(step => step is not ("" or ".")))
        {
            if (step != "..")
            {
                folders.Add(step);
            }
            else if (folders.Count > 0)
            {
                folders.RemoveAt(folders.Count - 1);
            }
            else
            {
                return null;
            }
        }

        string name = path[(path.LastIndexOf('/') + 1)..];
        return Addresses.File("/" + string.Concat(folders.Select(folder => folder + "/")) + name);
    }

    private static bool HasScheme(string href)
    {
        int colon = href.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && href.AsSpan(0, colon).IndexOfAny("/?#") < 0;
    }
}
