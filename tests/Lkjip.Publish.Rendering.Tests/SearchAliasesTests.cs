using System.Text;
using AngleSharp.Dom;

namespace Lkjip.Publish.Rendering.Tests;

public sealed class SearchAliasesTests
{
    private static readonly SearchAliases Aliases = new([["IKM", "kepuasan masyarakat"]]);

    [Theory]
    [InlineData("Kinerja meningkat", "tingkat")]
    [InlineData("pengelolaan", "kelolaan")]
    [InlineData("memakai dan menyusun", "pakai susun")]
    [InlineData("mendapat, membantu, menggunakan", "")]
    [InlineData("Rp1.234.567,89", "123456789")]
    [InlineData("Rp 7.551.445.880", "7551445880")]
    [InlineData("Rp\u00A0975.000", "975000")]
    [InlineData("sebesar 7.551.445.880 rupiah", "")]
    [InlineData("nilai ikm naik", "kepuasan masyarakat")]
    [InlineData("Kepuasan Masyarakat dan IKM", "")]
    [InlineData("IKMX", "")]
    public void Give_what_the_words_of_a_text_do_not(string text, string expected) =>
        string.Join(' ', Aliases.Of(text.Replace("Rp 7", "Rp\u00A07", StringComparison.Ordinal))).ShouldBe(expected);

    [Fact]
    public void A_chapter_is_indexed_under_the_headings_that_results_lead_to()
    {
        ChapterPage page = PageSamples.Chapter with
        {
            Chapter = PageSamples.Chapter1 with
            {
                Parts =
                [
                    new HeadingView(2, "latar", "1.1", "Latar <em>Belakang</em>"),
                    new HtmlView("<p>Kinerja meningkat, anggarannya Rp1.234.567.</p>"),
                    TableSamples.Lists,
                ],
            },
        };

        SiteFile file = new SearchDocument(Aliases).Of(page)!;

        using IDocument document = NormalHtml.Parse(Encoding.UTF8.GetString(file.Content.Span));
        Snapshot.Match(NormalHtml.Of(document.DocumentElement), Repository.PathOf("tests", "Lkjip.Publish.Rendering.Tests", "Cari", "bab.approved.html"));
    }

    [Fact]
    public void A_term_is_found_at_its_place_in_the_glossary()
    {
        using IDocument document = NormalHtml.Parse(Encoding.UTF8.GetString(new SearchDocument(Aliases).Of(PageSamples.All["glosarium"])!.Content.Span));

        document.QuerySelectorAll("h2").Select(heading => $"{heading.Id}: {heading.TextContent}").ShouldBe(["capaian: Capaian", "singkatan-iku: IKU"]);
        document.Body!.TextContent.ShouldContain("Realisasi dibagi target.");
    }

    [Fact]
    public void A_print_edition_is_not_to_be_found() => new SearchDocument(Aliases).Of(PageSamples.Print).ShouldBeNull();

    [Fact]
    public void Posts_and_their_holders_are_found_at_the_chart() =>
        Indexed(new OrgChartView
        {
            Id = "bagan",
            Caption = "Struktur",
            Root = new("Camat", "Resti", [new("Sekretaris", "Budi", [], [new("Sub Bagian Umum", null, [], [])])], [new("Lurah", "Sari", [], [])]),
        }).ShouldBe(["h6#bagan Struktur", "li Camat Resti", "li Sekretaris Budi", "li Sub Bagian Umum", "li Lurah Sari"]);

    [Fact]
    public void Who_signs_is_found_and_no_number_of_a_person() =>
        Indexed(new SignatureView(
            "Payakumbuh, Januari 2025", new("Camat", "Resti Desmila", "Pembina", "19701221 199810 2 001"), new("Wali Kota", "Supardi", null, "19600101 198001 1 001"), "NIP 19701221 199810 2 001 seperti tercetak."))
            .ShouldBe(["p Payakumbuh, Januari 2025", "p Camat", "p Resti Desmila", "p Pembina", "p Wali Kota", "p Supardi"]);

    [Fact]
    public void The_words_of_a_formula_are_found() =>
        Indexed(new FormulaView("<math></math>", [new("Realisasi", "yang dicapai & diukur")]) { Text = "Capaian = Realisasi ÷ Target × 100%" })
            .ShouldBe(["p Capaian = Realisasi ÷ Target × 100%", "p Realisasi: yang dicapai & diukur"]);

    public static TheoryData<string> Pages => [.. PageSamples.All.Keys];

    [Theory, MemberData(nameof(Pages))]
    public void The_search_knows_every_kind_of_page(string name) => Should.NotThrow(() => new SearchDocument(Aliases).Of(PageSamples.All[name]));

    /// <summary>What is indexed of a part, element by element.</summary>
    private static IEnumerable<string> Indexed(PartView part)
    {
        ChapterPage page = PageSamples.Chapter with { Chapter = PageSamples.Chapter1 with { Parts = [part] } };
        using IDocument document = NormalHtml.Parse(Encoding.UTF8.GetString(new SearchDocument(new SearchAliases([])).Of(page)!.Content.Span));
        return [.. document.QuerySelectorAll("h6, p, li").Where(element => !element.TextContent.Contains(SearchDocument.Mark)).Select(element => $"{element.LocalName}{(element.GetAttribute("id") is { } id ? $"#{id}" : null)} {element.TextContent}")];
    }
}
