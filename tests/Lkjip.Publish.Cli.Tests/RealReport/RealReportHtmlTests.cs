using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>How the pages of the published report are made.</summary>
[Collection(RealReportCollection.Name)]
public sealed partial class RealReportHtmlTests(RealReportFixture report)
{
    private const string Edition = "cetak/index.html";

    private static readonly string[] PlainSchemes = ["http:", "https:", "mailto:", "tel:"];

    [Fact]
    public void Every_link_and_fragment_leads_somewhere() => EachPage((path, page) =>
    {
        string[] dead = [.. Addresses(page).Where(address => !IsForeign(address) && !Exists(path, address))];
        dead.ShouldBeEmpty(path);
    });

    [Fact]
    public void Only_plain_links_lead_off_the_site() => EachPage((path, page) =>
    {
        string[] loaded = [.. page.QuerySelectorAll("[href]:not(a, [rel=canonical]), [src], [srcset], [data], [action], [poster]")
            .SelectMany(element => new[] { "href", "src", "srcset", "data", "action", "poster" }.Select(element.GetAttribute))
            .OfType<string>().Where(IsForeign)];
        loaded.ShouldBeEmpty(path);
        page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(IsForeign)
            .ShouldAllBe(address => PlainSchemes.Any(scheme => address.StartsWith(scheme)));
    });

    [Fact]
    public void No_page_has_a_script_or_a_style_within_it() => EachPage((path, page) =>
    {
        // Descriptions of the page for machines are data, which no browser runs.
        page.QuerySelectorAll("script:not([src], [type='application/ld+json']), style, iframe, object, embed, base, [style]").ShouldBeEmpty(path);

        // An address that moved leads on without a script.
        page.QuerySelectorAll("meta[http-equiv]").Length.ShouldBe(path.EndsWith("/reviu/index.html", StringComparison.Ordinal) ? 1 : 0, path);
        page.QuerySelectorAll("script[src]").ShouldAllBe(script => ScriptOfTheSite().IsMatch(script.GetAttribute("src")!), path);
        page.All.SelectMany(element => element.Attributes).Where(a => a.Name.StartsWith("on")).ShouldBeEmpty(path);
    });

    [Fact]
    public void No_page_of_a_report_runs_a_script_but_the_filter_of_its_notes() => EachPage((path, page) =>
    {
        if (path.StartsWith(RealReportFixture.Report, StringComparison.Ordinal))
        {
            int scripts = path.EndsWith("/pemeriksaan/index.html", StringComparison.Ordinal) ? 1 : 0;
            page.QuerySelectorAll("script:not([type='application/ld+json']), form").Length.ShouldBe(scripts, path);
        }
    });

    [Fact]
    public void Every_page_is_in_Indonesian_and_has_a_title_of_its_own()
    {
        report.Pages.Values.ShouldAllBe(page => page.DocumentElement.GetAttribute("lang") == "id");

        // The print edition is the report itself, and is called so.
        report.Pages.Where(page => !page.Key.EndsWith(Edition, StringComparison.Ordinal)).Select(page => page.Value.Title).ShouldBeUnique();
        report.Pages.Values.ShouldAllBe(page => !string.IsNullOrWhiteSpace(page.Title));
    }

    [Fact]
    public void Ids_are_unique_within_a_page() =>
        EachPage((path, page) => page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique(path));

    [Fact]
    public void Labels_and_descriptions_point_at_elements() => EachPage((path, page) => page.QuerySelectorAll("[aria-labelledby], [aria-describedby]")
        .SelectMany(element => new[] { element.GetAttribute("aria-labelledby"), element.GetAttribute("aria-describedby") })
        .OfType<string>().SelectMany(ids => ids.Split(' ')).Where(id => page.GetElementById(id) is null).ShouldBeEmpty(path));

    [Fact]
    public void A_page_has_one_main_heading_and_no_level_is_left_out() => EachPage((path, page) =>
    {
        int[] levels = [.. page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')];
        levels[0].ShouldBe(1, path);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1, path);

        // In the print edition each chapter and each list is a first level of the bookmarks.

        // A print edition is a book: its cover, its lists and its chapters each have a main heading.
        int expected = path.EndsWith(Edition, StringComparison.Ordinal) ? page.QuerySelectorAll(".edition h1").Length : 1;
        levels.Count(level => level == 1).ShouldBe(expected, path);
    });

    [Fact]
    public void Every_table_says_what_it_shows_and_every_heading_cell_what_it_heads() => EachPage((path, page) =>
    {
        foreach (IElement table in page.QuerySelectorAll("table.data"))
        {
            table.QuerySelectorAll(":scope > caption").Select(RealReportFixture.Text).ShouldHaveSingleItem(path).ShouldNotBeEmpty(path);
            table.QuerySelectorAll("thead th").ShouldNotBeEmpty(path);
            table.QuerySelectorAll("th").ShouldAllBe(cell => new[] { "col", "row", "colgroup", "rowgroup" }.Contains(cell.GetAttribute("scope")));
            table.QuerySelectorAll("thead td").ShouldBeEmpty(path);
        }
    });

    [Fact]
    public void Every_row_of_a_table_fills_all_its_columns() => EachPage((path, page) =>
    {
        foreach (IElement table in page.QuerySelectorAll("table.data"))
        {
            int columns = table.QuerySelectorAll("col").Length;
            foreach (string section in new[] { "thead", "tbody" })
            {
                Widths(table.QuerySelector(section)!).ShouldAllBe(width => width == columns, $"{path} {table.QuerySelector("caption")!.TextContent}");
            }
        }
    });

    [Fact]
    public void Every_picture_has_a_text_or_is_hidden_from_those_who_cannot_see_it() => EachPage((path, page) =>
    {
        page.QuerySelectorAll("img:not([alt])").ShouldBeEmpty(path);
        page.QuerySelectorAll("svg:not([aria-hidden=true], [role=img])").ShouldBeEmpty(path);
    });

    [Fact]
    public void No_word_runs_into_the_next() => EachPage((path, page) => NormalHtml.JoinedWords(page).ShouldBeEmpty(path));

    [Fact]
    public void Numbers_do_not_break_within_them() => EachPage((path, page) => page.QuerySelectorAll(".nilai")
        .Where(value => value.TextContent.StartsWith("Rp ", StringComparison.Ordinal)).ShouldBeEmpty(path));

    private static IEnumerable<string> Addresses(IDocument page) => page.QuerySelectorAll("[href], [src]")
        .SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src") })
        .OfType<string>();

    private static bool IsForeign(string address) => address.StartsWith("//", StringComparison.Ordinal)
        || (address.IndexOf(':') is > 0 and var colon && address.IndexOf('/') is var slash && (slash < 0 || colon < slash));

    private bool Exists(string from, string address)
    {
        string[] parts = address.Split('#', 2);
        string path = parts[0].Length == 0 ? "/" + from : new Uri(new Uri("http://situs/" + from), parts[0]).AbsolutePath;
        string file = path.EndsWith('/') ? path[1..] + "index.html" : path[1..];
        return parts.Length == 1 || parts[1].Length == 0
            ? File.Exists(Path.Combine(report.Site, Uri.UnescapeDataString(file)))
            : report.Pages.TryGetValue(file, out IDocument? page) && page.GetElementById(Uri.UnescapeDataString(parts[1])) is not null;
    }

    /// <summary>Columns that each row fills, with the cells that reach into it from above.</summary>
    private static IEnumerable<int> Widths(IElement section)
    {
        List<int> open = [];
        foreach (IElement row in section.Children)
        {
            (int Columns, int Rows)[] cells = [.. row.Children.Select(cell => (Span(cell, "colspan"), Span(cell, "rowspan")))];
            yield return open.Count + cells.Sum(cell => cell.Columns);
            open = [.. open.Select(rows => rows - 1).Concat(cells.SelectMany(cell => Enumerable.Repeat(cell.Rows - 1, cell.Columns))).Where(rows => rows > 0)];
        }
    }

    private static int Span(IElement cell, string attribute) => int.Parse(cell.GetAttribute(attribute) ?? "1", System.Globalization.CultureInfo.InvariantCulture);

    private void EachPage(Action<string, IDocument> check)
    {
        foreach ((string path, IDocument page) in report.Pages)
        {
            check(path, page);
        }
    }

    [GeneratedRegex(@"^(\.\./)*aset/[a-z-]+\.[0-9a-f]{8}\.js$")]
    private static partial Regex ScriptOfTheSite();
}
