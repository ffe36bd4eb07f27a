using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>The theme's files, read once from the assembly, for this theme and those that derive from it. Each address carries eight hex digits of the content's SHA-256.</summary>
public static partial class ThemeFiles
{
    // In the order of the cascade.
    private static readonly string[] StyleSources =
        ["tokens", "base", "layout", "components", "parts", "table", "provenance", "takeaway", "reviu", "org-chart", "chart", "portal", "print"];

    // A font with an axis of weights is embedded in a PDF as drawings without a name: paper gets files of one weight each.
    private static readonly string[] PaperFonts = ["source-sans-3-400", "source-sans-3-600", "source-sans-3-400-italic", "source-sans-3-600-italic"];

    /// <summary>Chapters of a print edition with running titles of their own; Chromium needs a name of page for each.</summary>
    private const int RunningTitles = 30;

    static ThemeFiles()
    {
        SearchScript = Create("cari.js", Read("cari.js"), AssetUse.Referenced);
        Icon = Create("ikon.svg", Read("icon.svg"), AssetUse.Referenced);
        ThemeAsset[] files =
        [
            Create("source-sans-3.woff2", Read("source-sans-3.woff2"), AssetUse.Preload),
            .. PaperFonts.Prepend("source-sans-3-italic").Select(font => Create($"{font}.woff2", Read($"{font}.woff2"), AssetUse.Referenced)),
            Create("source-sans-3-ofl.txt", Read("OFL.txt"), AssetUse.Referenced),
        ];
        string runningTitles = string.Concat(Enumerable.Range(1, RunningTitles).Select(n => Text("edition-pages").Replace("{n}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        Edition = Styles("kota-cetak.css", Text("edition") + runningTitles, files, AssetUse.Referenced);
        Card = Styles("kota-kartu.css", Text("card"), files, AssetUse.Referenced);
        ListScript = Create("daftar.js", Read("daftar.js"), AssetUse.Referenced);
        CompareScript = Create("banding.js", Read("banding.js"), AssetUse.Referenced);
        All = [Styles("kota.css", string.Concat(StyleSources.Select(Text)), files, AssetUse.Stylesheet), Edition, Card, .. files, SearchScript, ListScript, CompareScript, Icon];
    }

    /// <summary>Every file of the theme.</summary>
    public static IReadOnlyList<ThemeAsset> All { get; }

    /// <summary>The site's icon.</summary>
    public static ThemeAsset Icon { get; }

    /// <summary>What the search page runs.</summary>
    public static ThemeAsset SearchScript { get; }

    /// <summary>Filters lists and sorts tables; pages are whole without it.</summary>
    public static ThemeAsset ListScript { get; }

    /// <summary>Compares any two reports.</summary>
    public static ThemeAsset CompareScript { get; }

    /// <summary>What only the card of a report needs of styles.</summary>
    public static ThemeAsset Card { get; }

    /// <summary>What only the print edition needs of styles.</summary>
    public static ThemeAsset Edition { get; }

    private static ThemeAsset Styles(string name, string css, IEnumerable<ThemeAsset> files, AssetUse use) =>
        Create(name, Encoding.UTF8.GetBytes(files.Aggregate(Minify(css), (styles, file) => styles.Replace($"\"{Plain(file)}\"", $"\"{FileName(file)}\"", StringComparison.Ordinal))), use);

    // "source-sans-3.woff2" of "/aset/source-sans-3.7a19a702.woff2".
    private static string Plain(ThemeAsset asset) => HashPart().Replace(FileName(asset), ".");

    private static string Text(string style) => Encoding.UTF8.GetString(Read($"{style}.css"));

    private static ThemeAsset Create(string name, byte[] content, AssetUse use) => ThemeAsset.Of(name, content, use);

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

    [GeneratedRegex(@"\.[0-9a-f]{8}\.")]
    private static partial Regex HashPart();

    [GeneratedRegex(@"/\*(?!!).*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(" ?([{};,]) ?")]
    private static partial Regex Gaps();
}
