using System.Globalization;
using System.Net;
using System.Text;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Rendering;

/// <summary>
/// A page as the search engine reads it: its text under headings that lead to the headings, tables and figures of the page itself, with aliases. These documents
/// are indexed instead of the pages, so that readers do not carry what only the engine needs.
/// </summary>
/// <param name="aliases">Finds aliases.</param>
public sealed class SearchDocument(SearchAliases aliases)
{
    /// <summary>
    /// Stands before each alias: the engine drops it from words and keeps it in excerpts, where the search page leaves out what it marks.
    /// </summary>
    public const char Mark = '\u2060';

    private readonly SearchParts parts = new(aliases);

    /// <summary>The document of a page; null for a page that is not to be found, such as a print edition.</summary>
    /// <exception cref="NotSupportedException">Nobody said whether pages of this kind are to be found.</exception>
    public SiteFile? Of(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (Body(page) is not { } body)
        {
            return null;
        }

        string html = $"<!doctype html><html lang=\"id\"><head><title>{WebUtility.HtmlEncode(page.Title)}</title></head><body data-pagefind-body>{body}</body></html>";
        return new SiteFile(Addresses.File(page.Address), Encoding.UTF8.GetBytes(html));
    }

    private string? Body(Page page) => page switch
    {
        ChapterPage chapter =>
            Filters(chapter.Report, chapter.Chapter.Number is { } number ? $"{number} {chapter.Chapter.Title}" : chapter.Chapter.Title)
            + parts.Heading(1, null, chapter.Chapter.Title)
            + Parts(chapter.Chapter.Parts),
        ReportPage report =>
            Filters(report.Report, null)
            + parts.Heading(1, null, report.Report.Judul)
            + parts.Text(WebUtility.HtmlEncode(string.Join(". ", report.Highlights.Select(figure => $"{figure.Label}: {figure.Whole}"))))
            + Parts(report.Ringkasan),
        IndikatorPage indikator =>
            Filter("Pemda", indikator.Pemda)
            + Filter("OPD", indikator.Opd.Text)
            + parts.Heading(1, null, indikator.Nama)
            + parts.Text(string.Concat(indikator.Facts.Select(fact => WebUtility.HtmlEncode($"{fact.Key}: {fact.Value}. ")))),
        GlosariumPage glossary =>
            parts.Heading(1, null, page.Title)
            + string.Concat(glossary.Istilah.Concat(glossary.Singkatan).Select(entry => parts.Heading(2, entry.Id, entry.Nama) + parts.Text(WebUtility.HtmlEncode(entry.Arti)))),
        OpdPage or PemdaPage =>
            parts.Heading(1, null, page.Title)
            + parts.Text(WebUtility.HtmlEncode(page.Description ?? string.Empty)),

        // Lists of what is found itself, the same text once more, and pages of the site about itself.
        HomePage or YearPage or BandingPage or BandingListPage or DataPage or ReportDataPage or AllRalatPage or SearchPage
            or PrintPage or EmbedPage or CardPage or ReviuPage or ProvenancePage
            or TentangPage or AksesibilitasPage or RedirectPage or NotFoundPage => null,
        _ => throw new NotSupportedException($"The search does not know whether a {page.GetType().Name} is to be found."),
    };

    private string Parts(IEnumerable<PartView> views) => string.Concat(views.Select(view => view.Accept(parts)));

    private static string Filters(ReportFrame report, string? chapter) =>
        Filter("Pemda", report.Pemda)
        + Filter("OPD", report.Opd)
        + Filter("Tahun", report.Tahun.ToString(CultureInfo.InvariantCulture))
        + (chapter is null ? null : Filter("Bab", chapter))
        + $"<span data-pagefind-ignore data-pagefind-meta=\"laporan\">{WebUtility.HtmlEncode(string.Create(CultureInfo.InvariantCulture, $"{report.Opd} {report.Tahun}"))}</span>";

    private static string Filter(string name, string value) => $"<span data-pagefind-ignore data-pagefind-filter=\"{name}\">{WebUtility.HtmlEncode(value)}</span>";
}
