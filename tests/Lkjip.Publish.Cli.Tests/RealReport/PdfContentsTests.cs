using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>How a reader finds his way in the official PDFs: page numbers, lists, bookmarks.</summary>
[Collection(RealReportCollection.Name)]
public sealed partial class PdfContentsTests(RealReportFixture report)
{
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    public static TheoryData<string> Reports => RealReportFixture.Reports;

    [Theory, MemberData(nameof(Reports))]
    public async Task Every_entry_of_a_list_bears_the_number_of_the_page_that_carries_its_words(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);
        PrintedEdition edition = report.Edition(address);

        edition.Lists.ShouldNotBeEmpty();
        foreach (IElement list in edition.Lists)
        {
            string title = PrintedEdition.Printed(list.QuerySelector("h1")!);
            int from = pdf.Text.FindAlone(title).ShouldNotBeNull(title).End;
            foreach (string entry in list.QuerySelectorAll("a").Select(PrintedEdition.Printed))
            {
                PrintedPassage passage = pdf.Text.Find(entry, from).ShouldNotBeNull(entry);
                PrintedWord number = passage.Next.ShouldNotBeNull(entry);
                number.Text.ShouldMatch("^([ivxlc]+|[0-9]+)$", $"{pdf}: {entry}");
                number.Box.Right.ShouldBe(passage.Page.Content.Right, 1m, $"{pdf}: {entry}");
                pdf.Numbered(number.Text).CarriesAlone(ListedCaptions.AsCaptioned(entry)).ShouldBeTrue($"{pdf}: '{entry}' tidak ada di halaman {number.Text}");
                from = passage.End;
            }
        }
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task The_lists_name_every_chapter_table_and_figure_with_a_number(string address)
    {
        PrintedEdition edition = report.Edition(address);

        string[] entries = [.. edition.Lists.SelectMany(list => list.QuerySelectorAll("a")).Select(PrintedEdition.Printed).Select(PrintedText.Squeeze)];
        string[] expected =
        [
            .. edition.All(".edition-part > h1, .report-text > h2").Select(PrintedEdition.Printed),
            .. edition.All(".caption:has(.caption-number)").Select(PrintedEdition.Printed).Select(ListedCaptions.InTheList),
        ];
        expected.Where(text => !entries.Contains(PrintedText.Squeeze(text))).ShouldBeEmpty();
        (await report.PrintedAsync(address)).Pages.Count.ShouldBeGreaterThan(30);
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task Pages_are_numbered_in_roman_from_the_inner_title_which_shows_none_and_in_arabic_from_the_first_chapter(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        int body = pdf.Text.FindAlone(PrintedEdition.Printed(report.Edition(address).All(".edition-body h1")[0])).ShouldNotBeNull().Page.Index;
        pdf.Pages.Take(2).Select(page => page.Number).ShouldBe([null, null]);
        pdf.Pages.Skip(2).Take(body - 2).Select(page => page.Number).ShouldBe(Roman.Skip(1).Take(body - 2));
        pdf.Pages.Skip(body).Select(page => page.Number).ShouldBe(Enumerable.Range(1, pdf.Pages.Count - body).Select(n => $"{n}"));
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task A_program_calls_each_page_by_the_number_printed_on_it(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        pdf.Labels.Take(2).ShouldBe(["Sampul", "i"]);
        pdf.Labels.Skip(2).ShouldBe(pdf.Pages.Skip(2).Select(page => page.Number));
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task Every_page_of_the_text_names_the_report_and_those_of_a_chapter_the_chapter(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);
        IElement root = report.Edition(address).All("html")[0];
        string[] heads = [.. root.Attributes.Where(a => ChapterHead().IsMatch(a.Name)).Select(a => a.Value)];

        string everywhere = root.GetAttribute("data-kepala")!;
        int body = pdf.Pages.Index().First(page => page.Item.Number == "1").Index;
        pdf.Pages.Take(2).ShouldAllBe(page => page.Head.Count == 0);
        pdf.Pages.Skip(2).Take(body - 2).Select(HeadOf).ShouldAllBe(head => head == everywhere);
        pdf.Pages.Skip(body).Select(HeadOf).Distinct().ShouldBe([.. heads.Select(head => $"{everywhere} {head}"), everywhere]);
    }

    [Theory, MemberData(nameof(Reports))]
    public async Task The_bookmarks_are_the_headings_and_lead_to_the_pages_that_carry_them(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        pdf.Bookmarks.Select(bookmark => bookmark.Title).ShouldBe(report.Edition(address).Headings);
        pdf.Bookmarks.Where(bookmark => !pdf.Pages[bookmark.Page].CarriesAlone(bookmark.Title)).ShouldBeEmpty($"{pdf}");

        // A heading that stands twice on different pages is told apart by the structure.
        pdf.Bookmarks.Select(bookmark => bookmark.Page).ShouldBe(pdf.Structure.All.Where(part => part.IsHeading).Select(heading => heading.Pages[0]), $"{pdf}");
    }

    [Fact]
    public async Task The_bookmarks_that_show_at_first_are_the_parts_of_the_report() =>
        (await report.PrintedAsync("payakumbuh/kecamatan-payakumbuh-selatan/2024")).Bookmarks.Where(bookmark => bookmark.Depth == 0).Select(bookmark => bookmark.Title).ShouldBe(
        [
            "Kata Pengantar", "Daftar Isi", "Daftar Tabel", "Daftar Gambar",
            "Bab I Pendahuluan", "Bab II Perencanaan Kinerja", "Bab III Akuntabilitas Kinerja", "Bab IV Penutup",
            "Tentang Angka dan Edisi Web",
        ]);

    [Theory, MemberData(nameof(Reports))]
    public async Task Every_link_within_the_document_leads_to_a_place_in_it_and_every_other_to_a_full_address(string address)
    {
        PrintedDocument pdf = await report.PrintedAsync(address);

        PrintedLink[] links = [.. PrintedLink.In(pdf)];
        links.Where(link => link.Place is { } place && !pdf.Destinations.ContainsKey(place)).ShouldBeEmpty($"{pdf}");
        links.Where(link => link.Address is { } target && !target.StartsWith("https://", StringComparison.Ordinal)).ShouldBeEmpty($"{pdf}");
        links.ShouldAllBe(link => link.Place == null != (link.Address == null));

        // Every link of the page is one of the file.
        links.Select(link => link.Place ?? link.Address).Distinct().Order(StringComparer.Ordinal).ShouldBe(
            report.Edition(address).All("main a[href]").Where(IsPrinted).Select(Target).Distinct().Order(StringComparer.Ordinal));
    }

    private static string HeadOf(PrintedPage page) => string.Join(' ', page.Head.OrderBy(word => word.Box.Left).Select(word => word.Text));

    private static bool IsPrinted(IElement link) => link.Closest(".edition-bar, .difference-back") is null;

    private static string Target(IElement link) => Uri.UnescapeDataString(link.GetAttribute("href")!.TrimStart('#'));

    [GeneratedRegex("^data-bab-[0-9]+$")]
    private static partial Regex ChapterHead();
}
