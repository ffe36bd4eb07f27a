using Lkjip.Publish.Core;

namespace Lkjip.Publish.Rendering;

/// <summary>A page that search engines shall know.</summary>
/// <param name="Address">Address within the site.</param>
/// <param name="Changed">When its report last changed, by the report's own dates; null where none is known.</param>
public sealed record SitemapEntry(string Address, ReportDate? Changed)
{
    /// <summary>True for pages that stand for themselves: not for unknown and former addresses, frames within other pages, the print edition, which repeats the chapters, and drafts.</summary>
    /// <exception cref="NotSupportedException">Nobody said it of pages of this kind.</exception>
    public static bool Includes(Page page) => page switch
    {
        NotFoundPage or RedirectPage or EmbedPage or PrintPage or CardPage => false,
        HomePage or PemdaPage or OpdPage or YearPage or IndikatorPage or BandingPage or BandingListPage or DataPage or AllRalatPage or SearchPage
            or TentangPage or AksesibilitasPage or GlosariumPage => true,
        ReportPage report => !report.Report.Draf,
        ChapterPage chapter => !chapter.Report.Draf,
        ReviuPage reviu => !reviu.Report.Draf,
        ProvenancePage provenance => !provenance.Report.Draf,
        ReportDataPage data => !data.Report.Draf,
        _ => throw new NotSupportedException($"The sitemap does not know whether a {page.GetType().Name} stands for itself."),
    };
}
