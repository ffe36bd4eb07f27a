using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>The theme's files, read once from the assembly. Each address carries eight hex digits of the content's SHA-256.</summary>
internal static partial class ThemeFiles
{
    // In the order of the cascade.
    private static readonly string[] StyleSources =
        ["tokens", "base", "layout", "components", "parts", "table", "provenance", "reviu", "org-chart", "chart", "print", "edition"];

    static ThemeFiles()
    {
        Icon = Create("ikon.svg", Read("icon.svg"), AssetUse.Referenced);
        ThemeAsset roman = Create("source-sans-3.woff2", Read("source-sans-3.woff2"), AssetUse.Preload);
        ThemeAsset italic = Create("source-sans-3-italic.woff2", Read("source-sans-3-italic.woff2"), AssetUse.Referenced);
        ThemeAsset licence = Create("source-sans-3-ofl.txt", Read("OFL.txt"), AssetUse.Referenced);
        string styles = Minify(string.Concat(StyleSources.Select(name => Encoding.UTF8.GetString(Read($"{name}.css")))))
            .Replace("source-sans-3.woff2", FileName(roman), StringComparison.Ordinal)
            .Replace("source-sans-3-italic.woff2", FileName(italic), StringComparison.Ordinal)
            .Replace("source-sans-3-ofl.txt", FileName(licence), StringComparison.Ordinal);
        All = [Create("kota.css", Encoding.UTF8.GetBytes(styles), AssetUse.Stylesheet), roman, italic, licence, Icon];
    }

    /// <summary>Every file of the theme.</summary>
    public static IReadOnlyList<ThemeAsset> All { get; }

    /// <summary>The site's icon.</summary>
    public static ThemeAsset Icon { get; }

    private static ThemeAsset Create(string name, byte[] content, AssetUse use)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(content))[..8];
        int dot = name.LastIndexOf('.');
        return new ThemeAsset($"/aset/{name[..dot]}.{hash}{name[dot..]}", content, use);
    }

    private static string FileName(ThemeAsset asset) => asset.Address[(asset.Address.LastIndexOf('/') + 1)..];

    private static byte[] Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The theme's file {name} is not in the assembly.");
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    // Drops what only people read: comments, except /*! … */, and white space.
    private static string Minify(string css) =>
        Gaps().Replace(Spaces().Replace(Comments().Replace(css, ""), " "), "$1").Trim() + "\n";

    [GeneratedRegex(@"/\*(?!!).*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(" ?([{};,]) ?")]
    private static partial Regex Gaps();
}
