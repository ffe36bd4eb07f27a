using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Rendering;

/// <summary>
/// A page as the search engine reads it: its text under headings that lead to the headings, tables and figures of the page itself, with aliases. These documents
/// are indexed instead of the pages, so that readers do not carry what only the engine needs.
/// </summary>
/// <param name="aliases">Finds aliases.</param>
public sealed partial class SearchDocument(SearchAliases aliases)
{
    /// <summary>
    /// Stands before each alias: the engine drops it from words and keeps it in excerpts, where the search page leaves out what it marks.
    /// </summary>
    public const char Mark = '\u2060';

    /// <summary>The document of a page; null for a page that is not to be found, such as a print edition.</summary>
    public SiteFile? Of(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        StringBuilder body = new();
        switch (page)
        {
            case ChapterPage chapter:
                Filters(body, chapter.Report, chapter.Chapter.Number is { } number ? $"{number} {chapter.Chapter.Title}" : chapter.Chapter.Title);
                Heading(body, 1, null, chapter.Chapter.Title);
                Parts(body, chapter.Chapter.Parts);
                break;
            case ReportPage report:
                Filters(body, report.Report, null);
                Heading(body, 1, null, report.Report.Judul);
                Text(body, WebUtility.HtmlEncode(string.Join(". ", report.KeyFigures.Select(figure => $"{figure.Label}: {figure.Value}"))));
                Parts(body, report.Summary);
                break;
            case IndikatorPage indikator:
                Filter(body, "Pemda", indikator.Pemda);
                Filter(body, "OPD", indikator.Opd.Text);
                Heading(body, 1, null, indikator.Nama);
                Text(body, string.Concat(indikator.Facts.Select(fact => WebUtility.HtmlEncode($"{fact.Key}: {fact.Value}. "))));
                break;
            case GlosariumPage glossary:
                Heading(body, 1, null, page.Title);
                foreach (GlosariumEntry entry in glossary.Istilah.Concat(glossary.Singkatan))
                {
                    Heading(body, 2, entry.Id, entry.Nama);
                    Text(body, WebUtility.HtmlEncode(entry.Arti));
                }

                break;
            case OpdPage or PemdaPage:
                Heading(body, 1, null, page.Title);
                Text(body, WebUtility.HtmlEncode(page.Description ?? string.Empty));
                break;
            default:
                return null;
        }

        string html = $"<!doctype html><html lang=\"id\"><head><title>{WebUtility.HtmlEncode(page.Title)}</title></head><body data-pagefind-body>{body}</body></html>";
        return new SiteFile(Addresses.File(page.Address), Encoding.UTF8.GetBytes(html));
    }

    private static void Filters(StringBuilder body, ReportFrame report, string? chapter)
    {
        Filter(body, "Pemda", report.Pemda);
        Filter(body, "OPD", report.Opd);
        Filter(body, "Tahun", report.Tahun.ToString(CultureInfo.InvariantCulture));
        if (chapter is not null)
        {
            Filter(body, "Bab", chapter);
        }

        body.Append(CultureInfo.InvariantCulture, $"<span data-pagefind-ignore data-pagefind-meta=\"laporan\">{WebUtility.HtmlEncode($"{report.Opd} {report.Tahun}")}</span>");
    }

    private static void Filter(StringBuilder body, string name, string value) =>
        body.Append(CultureInfo.InvariantCulture, $"<span data-pagefind-ignore data-pagefind-filter=\"{name}\">{WebUtility.HtmlEncode(value)}</span>");

    private void Parts(StringBuilder body, IEnumerable<PartView> parts)
    {
        foreach (PartView part in parts)
        {
            switch (part)
            {
                case HtmlView html:
                    Text(body, html.Html);
                    break;
                case HeadingView heading:
                    Heading(body, heading.Level, heading.Id, heading.Number is { } number ? $"{number} {Words(heading.Html)}" : Words(heading.Html));
                    break;
                case ChartView chart:
                    Captioned(body, chart, WebUtility.HtmlEncode(chart.Description));
                    break;
                case TableView table:
                    Captioned(body, table, Cells(table));
                    break;
                case CaptionedView captioned:
                    Captioned(body, captioned, string.Empty);
                    break;
            }
        }
    }

    private void Captioned(StringBuilder body, CaptionedView part, string html)
    {
        Heading(body, 6, part.Id, part.Number is { } number ? $"{number} {part.Caption}" : part.Caption);
        Text(body, html + string.Concat(new[] { part.Source, part.Note }.OfType<string>().Select(line => $" <p>{WebUtility.HtmlEncode(line)}</p>")));
    }

    private static string Cells(TableView table)
    {
        StringBuilder cells = new("<table>");
        foreach (RowView row in table.Rows)
        {
            cells.Append("<tr>");
            foreach (CellView cell in row.Cells)
            {
                cells.Append("<td>").Append(WebUtility.HtmlEncode(string.Join(' ', cell.Small is { } small ? [.. cell.Lines, small] : cell.Lines))).Append("</td>");
            }

            cells.Append("</tr>");
        }

        return cells.Append("</table>").ToString();
    }

    private void Heading(StringBuilder body, int level, string? id, string text)
    {
        body.Append(CultureInfo.InvariantCulture, $"<h{level}{(id is null ? null : $" id=\"{id}\"")}>{WebUtility.HtmlEncode(text)}</h{level}>");
        Aliases(body, text);
    }

    private void Text(StringBuilder body, string html)
    {
        body.Append(html);
        Aliases(body, Plain(html));
    }

    private void Aliases(StringBuilder body, string text)
    {
        IReadOnlyList<string> found = aliases.Of(text);
        if (found.Count > 0)
        {
            body.Append("<p>").AppendJoin(' ', found.SelectMany(alias => alias.Split(' ')).Select(word => Mark + WebUtility.HtmlEncode(word))).Append("</p>");
        }
    }

    // Of a text with blocks, whose words stand apart.
    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " "));

    // Of a line.
    private static string Words(string html) => WebUtility.HtmlDecode(Tag().Replace(html, string.Empty));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
