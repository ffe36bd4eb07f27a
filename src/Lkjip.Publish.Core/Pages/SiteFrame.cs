namespace Lkjip.Publish.Core;

/// <summary>What all pages of a site share.</summary>
/// <param name="Nama">Name of the portal.</param>
/// <param name="Keterangan">What it is, in a sentence or two; may be null.</param>
/// <param name="Kontak">Who answers for it; may be null.</param>
/// <param name="Stylesheets">Addresses of the theme's style sheets.</param>
/// <param name="Preloads">Addresses of fonts to fetch early.</param>
/// <param name="BaseUrl">Published address with scheme and a closing slash; null where it is not known.</param>
public sealed record SiteFrame(
    string Nama, string? Keterangan, Kontak? Kontak,
    IReadOnlyList<string> Stylesheets, IReadOnlyList<string> Preloads, string? BaseUrl)
{
    /// <summary>The licence of the data; null where none is stated.</summary>
    public Lisensi? Lisensi { get; init; }

    /// <summary>The language in which the site speaks.</summary>
    public Bahasa Bahasa { get; init; }

    /// <summary>What composed pages say in that language.</summary>
    internal TeksPortal Teks => TeksPortal.Of(Bahasa);

    /// <summary>Colour of the browser's own bar, <c>#rrggbb</c>; null leaves it to the theme.</summary>
    public string? Bar { get; init; }

    /// <summary>The permanent address of something within the site; null where nobody said where the site is published.</summary>
    public string? Permanent(string address) => BaseUrl is null ? null : BaseUrl + address[1..];

    /// <summary>An address as a file that programs read must write it: permanent where that is known, else relative to the file.</summary>
    /// <param name="from">Address of the file.</param>
    /// <param name="target">What it names.</param>
    public string Link(string from, string target) => Permanent(target) ?? Addresses.Relative(from, target);
}
