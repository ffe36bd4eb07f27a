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

    /// <summary>The language in which the page speaks itself; what it quotes of a report is Indonesian.</summary>
    public virtual Bahasa Bahasa => Site.Bahasa;

    /// <summary>An address within the site as this page must write it: relative, so that the site works in any folder.</summary>
    /// <param name="target">Begins with <c>/</c>; may end with a fragment.</param>
    public virtual string Href(string target) => Addresses.Relative(Address, target);
}
