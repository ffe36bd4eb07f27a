using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>
/// In which language a part of a page speaks. The page speaks the site's language; the text of a report, and what stands within it, is Indonesian; the tools below
/// a table of it speak the page's language again.
/// </summary>
/// <param name="OfPage">The language of the page.</param>
/// <param name="Here">The language of this part, which the elements around it have.</param>
internal sealed record Speech(Bahasa OfPage, Bahasa Here)
{
    /// <summary>Indonesian throughout.</summary>
    public static Speech Indonesian { get; } = new(Bahasa.Id, Bahasa.Id);

    /// <summary>The speech of a page.</summary>
    public static Speech Of(Page page) => new(page.Bahasa, page.Bahasa);

    /// <summary>The theme's texts here.</summary>
    public Teks Teks => Teks.Of(Here);

    /// <summary>The texts on data here.</summary>
    public TeksData TeksData => TeksData.Of(Here);

    /// <summary>For the text of a report, in elements that bear <see cref="OwnLang"/>.</summary>
    public Speech InReport => Here is Bahasa.Id ? this : this with { Here = Bahasa.Id };

    /// <summary>For the page's own words within the text of a report, in elements that bear <see cref="SiteLang"/>.</summary>
    public Speech InSite => Here == OfPage ? this : this with { Here = OfPage };

    /// <summary>The <c>lang</c> of words from the content: null, no attribute, where everything around them is Indonesian as well.</summary>
    public string? OwnLang => Here is Bahasa.Id ? null : Bahasa.Id.Tag();

    /// <summary>The <c>lang</c> of the page's own words, which may stand within the text of a report: null, no attribute, on an Indonesian page.</summary>
    public string? SiteLang => OfPage is Bahasa.Id ? null : OfPage.Tag();
}
