namespace Lkjip.Publish.Core;

/// <summary>A page of the site, ready to be drawn by a theme: every text formatted, every number set, every address known.</summary>
public abstract record Page
{
    /// <summary>Address within the site: begins with <c>/</c>; ends with <c>/</c> or a file name.</summary>
    public required string Address { get; init; }

    /// <summary>Title of the page, without the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for search results and previews.</summary>
    public string? Description { get; init; }

    /// <summary>The way from the home page to this page, which is the last step itself.</summary>
    public IReadOnlyList<Crumb> Breadcrumb { get; init; } = [];

    /// <summary>What all pages share.</summary>
    public required SiteFrame Site { get; init; }

    /// <summary>An address within the site as this page must write it: relative, so that the site works in any folder.</summary>
    /// <param name="target">Begins with <c>/</c>; may end with a fragment.</param>
    public virtual string Href(string target) => Addresses.Relative(Address, target);
}

/// <summary>What all pages of a site share.</summary>
/// <param name="Nama">Name of the portal.</param>
/// <param name="Keterangan">What it is, in a sentence or two; may be null.</param>
/// <param name="Kontak">Who answers for it; may be null.</param>
/// <param name="Stylesheets">Addresses of the theme's style sheets.</param>
/// <param name="Preloads">Addresses of fonts to fetch early.</param>
/// <param name="BaseUrl">Published address with scheme and a closing slash; null where it is not known.</param>
public sealed record SiteFrame(
    string Nama, string? Keterangan, Kontak? Kontak,
    IReadOnlyList<string> Stylesheets, IReadOnlyList<string> Preloads, string? BaseUrl);

/// <summary>A step of the way to a page.</summary>
/// <param name="Text">Wording.</param>
/// <param name="Address">Address within the site.</param>
public sealed record Crumb(string Text, string Address);

/// <summary>A link with a line of explanation.</summary>
/// <param name="Text">Wording.</param>
/// <param name="Address">Address within the site.</param>
/// <param name="Note">A line below it; may be null.</param>
public sealed record LinkView(string Text, string Address, string? Note = null);
